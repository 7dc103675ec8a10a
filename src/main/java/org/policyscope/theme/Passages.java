package org.policyscope.theme;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The passages of one document, from the lexical figures and the meaning of its sentences; for one
 * thread.
 *
 * <p>Themes that stand beside one another compete for a passage. By words, the odds of a theme are
 * {@code e / (1.01 − e)} with its evidence {@code e}, and its share is its odds by the sum of 1 and
 * the odds of all trees of themes, its own tree counting as itself: what a topic model calls a
 * document's mixture, of words whose topics are known (Blei, Ng and Jordan 2003, Latent Dirichlet
 * allocation). By meaning, the share is the softmax of the mean log odds of its sentences. A word
 * said in passing has the smaller share the more the passage says of something else.
 */
public final class Passages {
  private static final double CERTAIN = 1.01;

  private final double[][] lexical;
  private final int[] parents;
  private final IntFunction<double @Nullable []> semantic;
  private final double[] @Nullable [] weights;

  /**
   * @param lexical for each theme, and each sentence of the document by index, the lexical figure;
   *     a theme's figures include those of the themes below it
   * @param parents for each theme the place of the one above it, negative for none; parents stand
   *     before their children
   * @param semantic for a sentence the semantic part of each theme; null where it does not count
   */
  public Passages(double[][] lexical, int[] parents, IntFunction<double @Nullable []> semantic) {
    this.lexical = lexical.clone();
    this.parents = parents.clone();
    this.semantic = semantic;
    this.weights = new double[lexical.length == 0 ? 0 : lexical[0].length] @Nullable [];
  }

  /**
   * The passage around a sentence, for a theme.
   *
   * @param theme its place
   */
  public Passage around(int sentence, int theme) {
    double evidence = evidence(theme, sentence);
    double[] ofMeaning = weights(sentence);
    double odds = odds(evidence);
    double said = 1 + odds;
    double[] meant = new double[parents.length];
    int tree = root(theme);
    // Words in the order of the taxonomy: themes that say nothing add nothing.
    for (int rival = 0; rival < parents.length; rival++) {
      if (parents[rival] < 0 && rival != tree) {
        said += evidence == 0 ? 0 : odds(evidence(rival, sentence));
        meant[rival] = ofMeaning[rival];
      }
    }
    meant[theme] = ofMeaning[theme];
    double all = sum(meant);
    return new Passage(
        evidence,
        ThemeFormula.round(odds / said),
        all == 0 ? 0 : ThemeFormula.round(ofMeaning[theme] / all));
  }

  /** From the smallest, so that the order of the themes does not matter. */
  private static double sum(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double value : sorted) {
      sum += value;
    }
    return sum;
  }

  private int root(int theme) {
    int at = theme;
    while (parents[at] >= 0) {
      at = parents[at];
    }
    return at;
  }

  private double evidence(int theme, int sentence) {
    double[] figures = lexical[theme];
    double before = sentence > 0 ? figures[sentence - 1] : 0;
    double behind = sentence + 1 < figures.length ? figures[sentence + 1] : 0;
    if (before + figures[sentence] + behind == 0) {
      return 0;
    }
    return ThemeFormula.sentence(List.of(before, figures[sentence], behind));
  }

  private static double odds(double evidence) {
    return evidence / (CERTAIN - evidence);
  }

  /** For each theme the exponential of its mean log odds; zeros where nothing is compared. */
  private double[] weights(int sentence) {
    double[] known = weights[sentence];
    if (known != null) {
      return known;
    }
    double[] sums = new double[parents.length];
    int counted = 0;
    for (int at = Math.max(0, sentence - 1); at <= sentence + 1 && at < weights.length; at++) {
      double[] values = semantic.apply(at);
      if (values != null) {
        counted++;
        for (int theme = 0; theme < sums.length; theme++) {
          sums[theme] += Calibration.logOdds(values[theme]);
        }
      }
    }
    for (int theme = 0; theme < sums.length; theme++) {
      sums[theme] = counted == 0 ? 0 : StrictMath.exp(sums[theme] / counted);
    }
    weights[sentence] = sums;
    return sums;
  }
}
