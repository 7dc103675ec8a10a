package org.policyscope.theme;

import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;

/** How close sentences are to the themes of a taxonomy in meaning. Safe for use by many threads. */
interface SemanticSimilarity {

  /**
   * How close one sentence is to each theme.
   *
   * @return one value in [0, 1] for each theme, in the order of the taxonomy, with at most three
   *     decimals
   */
  double[] of(ParsedDocument document, Sentence sentence);
}
