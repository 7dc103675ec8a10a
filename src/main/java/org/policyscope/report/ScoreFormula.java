package org.policyscope.report;

import java.util.Collection;

/** The formulas of {@code docs/scores.md}, for those who check. */
final class ScoreFormula {
  private static final double MILLION = 1e6;

  private ScoreFormula() {}

  /** At least one of independent pieces of evidence holds: 1 − ∏(1 − weight). */
  static double sentence(Collection<Double> weights) {
    double none = 1;
    for (double weight : weights.stream().sorted().toList()) {
      none *= 1 - weight;
    }
    return round(1 - none);
  }

  /** The mean score of prose sentences, put on a scale that saturates. */
  static double document(double sumOfSentenceScores, int proseSentences, double halfSaturation) {
    if (proseSentences == 0 || sumOfSentenceScores <= 0) {
      return 0;
    }
    double mean = round(sumOfSentenceScores) / proseSentences;
    return round(mean / (mean + halfSaturation));
  }

  /** Six decimals, halves up. */
  static double round(double value) {
    return Math.round(value * MILLION) / MILLION;
  }
}
