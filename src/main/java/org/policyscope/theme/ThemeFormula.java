package org.policyscope.theme;

import java.util.Collection;

/**
 * The arithmetic of theme scores. Every step rounds to six decimals and goes on with the rounded
 * figure, so that whoever reads a report can repeat it exactly.
 */
public final class ThemeFormula {
  private static final double SCALE = 1e6;
  private static final double MOST_WEAK = 0.05;
  private static final double TO_SPARE = 0.8;

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
   * @param strong sum of the scores of the sentences that have the theme
   * @param weak sum of the scores of the other sentences that are listed
   * @param proseSentences how many sentences of prose there are
   * @param weakShare how much of {@code weak} enters
   * @param halfSaturation the mean that gives 0.5
   * @return 0 for a document without prose
   */
  public static double document(
      double strong, double weak, int proseSentences, double weakShare, double halfSaturation) {
    double sum = round(round(strong) + weakShare * round(weak));
    if (proseSentences == 0 || sum <= 0) {
      return 0;
    }
    double mean = sum / proseSentences;
    return round(mean / (mean + halfSaturation));
  }

  /**
   * The share of weak sentences that keeps a document in which every sentence lies just below its
   * threshold below the threshold of documents, with a fifth to spare; 0.05 at most.
   *
   * @param sentenceThreshold in (0, 1]
   * @param documentThreshold in (0, 1]
   * @param halfSaturation as in {@link #document}
   */
  public static double weakShare(
      double sentenceThreshold, double documentThreshold, double halfSaturation) {
    // A document has its threshold T where its mean is h · T / (1 − T).
    double mean = halfSaturation * documentThreshold / (1 - documentThreshold);
    return Math.min(MOST_WEAK, round(TO_SPARE * mean / sentenceThreshold));
  }

  /**
   * The share of what the words say on a theme that was kept out, because it stands in cited works,
   * captions, page furniture, or was said before.
   *
   * @param out lexical scores of the sentences kept out, as if they counted
   * @param in lexical scores of those that count
   * @return 0 where nothing was kept out
   */
  public static double keptOut(Collection<Double> out, Collection<Double> in) {
    double outside = out.stream().sorted().mapToDouble(Double::doubleValue).sum();
    double inside = in.stream().sorted().mapToDouble(Double::doubleValue).sum();
    return outside <= 0 ? 0 : round(outside / (outside + inside));
  }

  /** Six decimals, halves up. */
  public static double round(double value) {
    return Math.round(value * SCALE) / SCALE;
  }
}
