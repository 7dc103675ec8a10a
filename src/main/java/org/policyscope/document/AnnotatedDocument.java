package org.policyscope.document;

import java.util.List;

/**
 * A document with all that was found in it.
 *
 * @param parsed the document before
 * @param mentions sorted by start, then longest, then type
 * @param themes in the order of the taxonomy
 * @param provenance how it came to be
 */
public record AnnotatedDocument(
    ParsedDocument parsed,
    List<EntityMention> mentions,
    List<ThemeAssignment> themes,
    Provenance provenance) {

  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
    themes = List.copyOf(themes);
  }

  public SourceDocument source() {
    return parsed.clean().source();
  }
}
