package org.policyscope.theme;

import java.util.Collection;

/**
 * The arithmetic of theme scores. Every step rounds to six decimals and goes on with the rounded
 * figure, so that whoever reads a report can repeat it exactly.
 */
public final class ThemeFormula {
  private static final double SCALE = 1e6;

  private ThemeFormula() {}

  /**
   * The lexical score of a sentence: the chance that at least one of its terms speaks for the
   * theme, taking each weight as a probability and the terms as independent (noisy-or; Pearl 1988,
   * Probabilistic Reasoning in Intelligent Systems, section 4.3).
   *
   * @param weights of the distinct terms that count, each in (0, 1]
   */
  public static double sentence(Collection<Double> weights) {
    double none = 1;
    for (double weight : weights.stream().sorted().toList()) {
      none *= 1 - weight;
    }
    return round(1 - none);
  }

  /**
   * The score of a document: its mean sentence score {@code m} put on a scale that saturates,
   * {@code m / (m + halfSaturation)}.
   *
   * @param sumOfSentenceScores over all prose sentences
   * @param proseSentences how many there are
   * @param halfSaturation the share that gives 0.5
   * @return 0 for a document without prose
   */
  public static double document(
      double sumOfSentenceScores, int proseSentences, double halfSaturation) {
    if (proseSentences == 0 || sumOfSentenceScores <= 0) {
      return 0;
    }
    double mean = round(sumOfSentenceScores) / proseSentences;
    return round(mean / (mean + halfSaturation));
  }

  /** Six decimals, halves up. */
  public static double round(double value) {
    return Math.round(value * SCALE) / SCALE;
  }
}
