package org.policyscope.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap (Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, section
 * 13.3): documents are drawn with replacement, as many as there are, a thousand times; what lies
 * between the 25th value from below and the 25th from above is the 95 % interval. Documents are
 * drawn and not mentions, since those of one document go right and wrong together.
 *
 * <p>A sample in which a statistic has no value, such as the recall of something that none of the
 * drawn documents holds, says nothing of it and is left out.
 *
 * <p>The seed is fixed, and {@link Random} is the generator that gives the same numbers on every
 * Java: same counts, same intervals.
 */
final class Bootstrap {
  static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1993;

  private Bootstrap() {}

  /**
   * One interval for each statistic, all from the same samples.
   *
   * @param documents how many there are, at least 1
   * @param statistics each computed from how many times each document was drawn; NaN for no value
   * @return [0, 0] for a statistic that never has a value
   */
  static List<Interval> intervals(int documents, List<ToDoubleFunction<int[]>> statistics) {
    Random random = new Random(SEED);
    double[][] values = new double[statistics.size()][RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      int[] times = new int[documents];
      for (int draw = 0; draw < documents; draw++) {
        times[random.nextInt(documents)]++;
      }
      for (int i = 0; i < values.length; i++) {
        values[i][resample] = statistics.get(i).applyAsDouble(times);
      }
    }
    return Arrays.stream(values).map(Bootstrap::interval).toList();
  }

  private static Interval interval(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(0, 0);
    }
    int tail = Math.max(1, (int) ((sorted.length + 1) * TAIL));
    return new Interval(sorted[tail - 1], sorted[sorted.length - tail]);
  }
}
