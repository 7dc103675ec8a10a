package org.policyscope.theme;

import java.util.BitSet;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;

/**
 * Compares sentences with the themes of a taxonomy by meaning. Safe for use by many threads.
 *
 * <p>Reading a sentence is what costs time, with an encoder a hundredth of a second; what it gives
 * answers all further questions on the sentence without reading it again.
 */
public interface SemanticSimilarity {

  /** What one sentence means. */
  SentenceMeaning of(ParsedDocument document, Sentence sentence);

  /**
   * Whether every sentence is as close to a theme as to one of another similarity, with the same
   * prototypes to explain it. {@code false} where that is not known.
   *
   * @param theme its place in the taxonomy
   * @param other of the same kind
   * @param place of the other's theme
   */
  default boolean same(int theme, SemanticSimilarity other, int place) {
    return false;
  }

  /**
   * A similarity that need give right values for some themes only, and may be faster for it.
   *
   * @param themes their places
   */
  default SemanticSimilarity only(BitSet themes) {
    return this;
  }
}
