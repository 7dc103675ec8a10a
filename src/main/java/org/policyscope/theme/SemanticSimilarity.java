package org.policyscope.theme;

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
}
