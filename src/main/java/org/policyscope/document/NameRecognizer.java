package org.policyscope.document;

import java.util.List;
import java.util.function.Predicate;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * A statistical recogniser of names of organisations. It knows no list and gives no id. Safe for
 * use by many threads; the result depends on the sentence alone.
 */
public interface NameRecognizer {

  /** Recognises nothing: what runs where no statistical recogniser is wanted. */
  NameRecognizer NONE = (document, wanted) -> List.of();

  /**
   * The spans, in the cleaned text, of the organisations it believes to see.
   *
   * @param document what to read
   * @param wanted which sentences to read; the others cost nothing
   */
  List<Span> organizations(ParsedDocument document, Predicate<Sentence> wanted);
}
