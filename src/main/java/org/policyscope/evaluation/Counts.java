package org.policyscope.evaluation;

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

  /** Share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return right / Math.max(1.0, right + spurious);
  }

  /** Share of what is right that was found; 0 where there is nothing to find. */
  public double recall() {
    return right / Math.max(1.0, right + missed);
  }

  /** Harmonic mean of the two; 0 where nothing is right. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + spurious + missed);
  }
}
