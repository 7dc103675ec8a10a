package org.policyscope.document;

import java.util.List;

/**
 * A document with all that was found in it.
 *
 * @param parsed the document before
 * @param mentions sorted by start, then longest, then type
 * @param acronyms short forms that the text introduces, sorted by their start
 * @param themes in the order of the taxonomy
 * @param provenance how it came to be
 * @param blocked what the user's own gazetteer keeps out of the mentions, sorted by start
 * @param additions what was asked for besides
 */
public record AnnotatedDocument(
    ParsedDocument parsed,
    List<EntityMention> mentions,
    List<AcronymPair> acronyms,
    List<ThemeAssignment> themes,
    Provenance provenance,
    List<Reading> blocked,
    Additions additions) {

  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
    acronyms = List.copyOf(acronyms);
    themes = List.copyOf(themes);
    blocked = List.copyOf(blocked);
  }

  /** With nothing blocked, and nothing that has to be asked for. */
  public AnnotatedDocument(
      ParsedDocument parsed,
      List<EntityMention> mentions,
      List<AcronymPair> acronyms,
      List<ThemeAssignment> themes,
      Provenance provenance) {
    this(parsed, mentions, acronyms, themes, provenance, List.of(), Additions.NONE);
  }

  /** Without short forms. */
  public AnnotatedDocument(
      ParsedDocument parsed,
      List<EntityMention> mentions,
      List<ThemeAssignment> themes,
      Provenance provenance) {
    this(parsed, mentions, List.of(), themes, provenance);
  }

  public SourceDocument source() {
    return parsed.clean().source();
  }
}
