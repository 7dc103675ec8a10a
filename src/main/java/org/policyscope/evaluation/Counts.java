package org.policyscope.evaluation;

import java.util.List;

/**
 * What was found and what was not.
 *
 * @param right found and in the gold
 * @param spurious found and not in the gold
 * @param missed in the gold and not found
 */
public record Counts(int right, int spurious, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, spurious + other.spurious, missed + other.missed);
  }

  /** Sum of the counts, each as many times as {@code times} says at its place. */
  static Counts sum(List<Counts> counts, int[] times) {
    int right = 0;
    int spurious = 0;
    int missed = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        Counts some = counts.get(i);
        right += times[i] * some.right;
        spurious += times[i] * some.spurious;
        missed += times[i] * some.missed;
      }
    }
    return new Counts(right, spurious, missed);
  }

  static Counts sum(List<Counts> counts) {
    return counts.stream().reduce(NONE, Counts::plus);
  }

  /** Share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return right / Math.max(1.0, right + spurious);
  }

  /** Share of what is right that was found; 0 where there is nothing to find. */
  public double recall() {
    return right / Math.max(1.0, right + missed);
  }

  /** Whether there is anything to count: without it no figure has a meaning. */
  boolean isEmpty() {
    return right + spurious + missed == 0;
  }

  /** Harmonic mean of the two; 0 where nothing is right. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + spurious + missed);
  }
}
