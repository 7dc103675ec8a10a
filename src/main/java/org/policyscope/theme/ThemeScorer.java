package org.policyscope.theme;

import java.util.List;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;

/** Says how far a document and its sentences are about each theme. Safe for use by many threads. */
public interface ThemeScorer {

  /**
   * The themes with evidence, a suppressed match, or a score of at least 0.01, in the order of the
   * taxonomy.
   *
   * @param document what to read
   * @param mentions the entities found in it
   */
  List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions);
}
