package org.policyscope.theme.semantic;

import java.util.List;

/**
 * How close to a theme ordinary sentences are.
 *
 * @param mean of their closeness
 * @param deviation its standard deviation
 */
record Spread(double mean, double deviation) {
  private static final double NOTHING = 1e-12;

  /**
   * Of a sample. A direction of zeros, of which nothing is known, is infinitely far from every
   * sentence.
   */
  static Spread of(double[] direction, List<float[]> sample) {
    double sum = 0;
    double squares = 0;
    for (float[] vector : sample) {
      double closeness = Vectors.product(direction, vector);
      sum += closeness;
      squares += closeness * closeness;
    }
    double mean = sum / sample.size();
    double variance = squares / sample.size() - mean * mean;
    return variance < NOTHING
        ? new Spread(Double.POSITIVE_INFINITY, 1)
        : new Spread(mean, Math.sqrt(variance));
  }
}
