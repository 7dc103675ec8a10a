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

  /** Values of meaning have three decimals, see {@link SentenceMeaning#values}. */
  private static final int STEPS = 1000;

  private static final double[] LOG_ODDS = logOdds();

  private final double[][] lexical;
  private final int[] parents;
  private final IntFunction<double @Nullable []> semantic;
  private final @Nullable Figures[] figures;

  /**
   * What is known of one passage; never changed, and seen by nobody else.
   *
   * @param evidence by theme
   * @param weights of its meaning, by theme
   * @param said the sum that a topmost theme's odds are a share of
   * @param meant the sum that a topmost theme's weight is a share of
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Figures(double[] evidence, double[] weights, double said, double meant) {}

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
    this.figures = new @Nullable Figures[lexical.length == 0 ? 0 : lexical[0].length];
  }

  /**
   * The passage around a sentence, for a theme.
   *
   * @param theme its place
   */
  public Passage around(int sentence, int theme) {
    Figures known = figures[sentence];
    if (known == null) {
      known = figures(sentence);
      figures[sentence] = known;
    }
    int tree = root(theme);
    double odds = odds(known.evidence()[theme]);
    double weight = known.weights()[theme];
    double said = tree == theme ? known.said() : said(known.evidence(), theme, tree);
    double meant = tree == theme ? known.meant() : meant(known.weights(), theme, tree);
    return new Passage(
        known.evidence()[theme],
        ThemeFormula.round(odds / said),
        meant == 0 ? 0 : ThemeFormula.round(weight / meant));
  }

  private int root(int theme) {
    int at = theme;
    while (parents[at] >= 0) {
      at = parents[at];
    }
    return at;
  }

  private Figures figures(int sentence) {
    double[] evidence = new double[parents.length];
    for (int theme = 0; theme < evidence.length; theme++) {
      evidence[theme] = evidence(theme, sentence);
    }
    double[] weights = weights(sentence);
    return new Figures(evidence, weights, said(evidence, -1, -1), meant(weights, -1, -1));
  }

  /** One and the odds of all trees, a theme in place of its own; in the order of the taxonomy. */
  private double said(double[] evidence, int theme, int tree) {
    double sum = 1;
    for (int at = 0; at < parents.length; at++) {
      if (parents[at] < 0) {
        sum += odds(evidence[at == tree ? theme : at]);
      }
    }
    return sum;
  }

  /** The same of weights, from the smallest, so that the order of the themes does not matter. */
  private double meant(double[] weights, int theme, int tree) {
    double[] sorted = new double[parents.length];
    for (int at = 0; at < parents.length; at++) {
      if (parents[at] < 0) {
        sorted[at] = weights[at == tree ? theme : at];
      }
    }
    Arrays.sort(sorted);
    double sum = 0;
    for (double value : sorted) {
      sum += value;
    }
    return sum;
  }

  private double evidence(int theme, int sentence) {
    double[] ofTheme = lexical[theme];
    double before = sentence > 0 ? ofTheme[sentence - 1] : 0;
    double behind = sentence + 1 < ofTheme.length ? ofTheme[sentence + 1] : 0;
    if (before + ofTheme[sentence] + behind == 0) {
      return 0;
    }
    return ThemeFormula.sentence(List.of(before, ofTheme[sentence], behind));
  }

  private static double odds(double evidence) {
    return evidence / (CERTAIN - evidence);
  }

  /** For each theme the exponential of its mean log odds; zeros where nothing is compared. */
  private double[] weights(int sentence) {
    double[] sums = new double[parents.length];
    int counted = 0;
    for (int at = Math.max(0, sentence - 1); at <= sentence + 1 && at < figures.length; at++) {
      double[] values = semantic.apply(at);
      if (values != null) {
        counted++;
        for (int theme = 0; theme < sums.length; theme++) {
          sums[theme] += LOG_ODDS[(int) Math.round(values[theme] * STEPS)];
        }
      }
    }
    for (int theme = 0; theme < sums.length; theme++) {
      sums[theme] = counted == 0 ? 0 : StrictMath.exp(sums[theme] / counted);
    }
    return sums;
  }

  private static double[] logOdds() {
    double[] logOdds = new double[STEPS + 1];
    for (int step = 0; step <= STEPS; step++) {
      logOdds[step] = Calibration.logOdds((double) step / STEPS);
    }
    return logOdds;
  }
}
