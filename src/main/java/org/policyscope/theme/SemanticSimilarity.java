package org.policyscope.theme;

import java.util.Optional;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;

/** How close sentences are to the themes of a taxonomy in meaning. Safe for use by many threads. */
public interface SemanticSimilarity {

  /**
   * How close one sentence is to each theme.
   *
   * @return one value in [0, 1] for each theme, in the order of the taxonomy, with at most three
   *     decimals
   */
  double[] of(ParsedDocument document, Sentence sentence);

  /**
   * The prototype of a theme that is closest to a sentence, for readers who ask why.
   *
   * @param theme its place in the taxonomy
   * @return empty where the theme has none
   */
  default Optional<String> nearest(ParsedDocument document, Sentence sentence, int theme) {
    return Optional.empty();
  }
}
