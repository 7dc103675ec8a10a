package org.policyscope.pipeline;

import java.util.List;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeFindings;
import org.policyscope.text.Sentence;

/**
 * One document as two taxonomies see it.
 *
 * @param clean its texts
 * @param sentences its sentences, in the order of the clean text
 * @param foundBefore what the present taxonomy found
 * @param foundAfter what the changed one finds
 * @param before what the present one came to
 * @param after what the changed one comes to
 */
public record DocumentComparison(
    CleanDocument clean,
    List<Sentence> sentences,
    ThemeFindings foundBefore,
    ThemeFindings foundAfter,
    List<ThemeAssignment> before,
    List<ThemeAssignment> after) {

  public DocumentComparison {
    sentences = List.copyOf(sentences);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
