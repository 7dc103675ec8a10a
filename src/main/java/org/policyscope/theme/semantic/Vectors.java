package org.policyscope.theme.semantic;

/** The arithmetic of vectors, always in the same order, so that the same digits come out. */
final class Vectors {
  private Vectors() {}

  /** Adds a multiple of one vector to another. */
  static void add(float factor, float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += factor * vector[d];
    }
  }

  static double product(float[] one, float[] other) {
    double product = 0;
    for (int d = 0; d < one.length; d++) {
      product += (double) one[d] * other[d];
    }
    return product;
  }

  static double product(double[] one, float[] other) {
    double product = 0;
    for (int d = 0; d < one.length; d++) {
      product += one[d] * other[d];
    }
    return product;
  }

  /** Brings a vector to length one; one of zeros stays. */
  static void normalize(float[] vector) {
    double square = product(vector, vector);
    if (square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= factor;
      }
    }
  }

  static boolean isZero(float[] vector) {
    for (float value : vector) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }
}
