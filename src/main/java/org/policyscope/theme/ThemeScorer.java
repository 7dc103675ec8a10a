package org.policyscope.theme;

import java.util.List;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeFindings;

/** Says how far a document and its sentences are about each theme. Safe for use by many threads. */
public interface ThemeScorer {

  /**
   * What there is of each theme.
   *
   * @param document what to read
   * @param mentions the entities found in it
   */
  ThemeFindings find(ParsedDocument document, List<EntityMention> mentions);

  /**
   * What the findings come to: the themes with evidence, a suppressed match, or a score of at least
   * 0.01, in the order of the taxonomy.
   *
   * @param findings of this scorer
   */
  List<ThemeAssignment> assignments(ThemeFindings findings);

  /** Both steps in one. */
  default List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions) {
    return assignments(find(document, mentions));
  }
}
