package org.policyscope.theme.semantic;

import java.util.List;

/**
 * How far apart texts about one and the same theme lie, in every direction: the covariance within
 * themes. Directions in which they scatter tell little about a theme, and are counted for less by
 * {@link #discount} (linear discriminant analysis; Fisher 1936). A multiple of the identity is
 * added, since texts are few and dimensions many (Friedman 1989, Regularized discriminant
 * analysis).
 */
final class Scatter {
  private final double[][] sum;
  private final double ridge;
  private int texts;

  /**
   * @param ridge multiple of the mean variance that is added in every direction
   */
  Scatter(int dimensions, double ridge) {
    this.sum = new double[dimensions][dimensions];
    this.ridge = ridge;
  }

  /** Adds texts about one theme. */
  void add(List<float[]> vectors) {
    if (vectors.size() < 2) {
      return;
    }
    float[] mean = new float[sum.length];
    vectors.forEach(vector -> Vectors.add(1f / vectors.size(), vector, mean));
    for (float[] vector : vectors) {
      float[] difference = vector.clone();
      Vectors.add(-1, mean, difference);
      for (int i = 0; i < sum.length; i++) {
        double factor = difference[i];
        double[] row = sum[i];
        for (int j = 0; j <= i; j++) {
          row[j] += factor * difference[j];
        }
      }
    }
    texts += vectors.size();
  }

  /** Multiplies vectors with the inverse of the scatter; leaves them where no texts were added. */
  List<double[]> discount(List<float[]> vectors) {
    double trace = 0;
    for (int i = 0; i < sum.length; i++) {
      trace += sum[i][i];
    }
    if (trace == 0) {
      return vectors.stream().map(Scatter::widen).toList();
    }
    double[][] root = choleskyRoot(ridge * trace / texts / sum.length);
    return vectors.stream().map(vector -> solve(root, widen(vector))).toList();
  }

  /** The lower triangle whose product with its transpose is the scatter with what is added. */
  private double[][] choleskyRoot(double added) {
    double[][] root = new double[sum.length][sum.length];
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = sum[i][j] / texts + (i == j ? added : 0);
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
      }
    }
    return root;
  }

  private static double[] solve(double[][] root, double[] vector) {
    for (int i = 0; i < root.length; i++) {
      for (int k = 0; k < i; k++) {
        vector[i] -= root[i][k] * vector[k];
      }
      vector[i] /= root[i][i];
    }
    for (int i = root.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < root.length; k++) {
        vector[i] -= root[k][i] * vector[k];
      }
      vector[i] /= root[i][i];
    }
    return vector;
  }

  private static double[] widen(float[] vector) {
    double[] wide = new double[vector.length];
    for (int d = 0; d < wide.length; d++) {
      wide[d] = vector[d];
    }
    return wide;
  }
}
