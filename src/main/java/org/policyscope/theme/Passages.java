package org.policyscope.theme;

import java.util.List;

/**
 * The passages of one document, from the lexical figures of its sentences; for one thread.
 *
 * <p>Themes that stand beside one another compete for a passage. The odds of a theme are {@code e /
 * (1.01 − e)} with its evidence {@code e}, and its share is its odds by the sum of 1 and the odds
 * of all trees of themes, its own tree counting as itself: what a topic model calls a document's
 * mixture, of words whose topics are known (Blei, Ng and Jordan 2003, Latent Dirichlet allocation).
 * A word said in passing has the smaller share the more the passage says of something else.
 */
public final class Passages {
  private static final double CERTAIN = 1.01;

  private final double[][] lexical;
  private final int[] parents;

  /**
   * @param lexical for each theme, and each sentence of the document by index, the lexical figure;
   *     a theme's figures include those of the themes below it
   * @param parents for each theme the place of the one above it, negative for none; parents stand
   *     before their children
   */
  public Passages(double[][] lexical, int[] parents) {
    this.lexical = lexical.clone();
    this.parents = parents.clone();
  }

  /**
   * The passage around a sentence, for a theme.
   *
   * @param theme its place
   */
  public Passage around(int sentence, int theme) {
    double evidence = evidence(theme, sentence);
    if (evidence == 0) {
      return Passage.SILENT;
    }
    int tree = root(theme);
    double all = 1 + odds(evidence);
    // In the order of the taxonomy, so that rounding is the same for whoever repeats it. Themes
    // that say nothing add nothing.
    for (int rival = 0; rival < parents.length; rival++) {
      if (parents[rival] < 0 && rival != tree) {
        all += odds(evidence(rival, sentence));
      }
    }
    return new Passage(evidence, ThemeFormula.round(odds(evidence) / all));
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
}
