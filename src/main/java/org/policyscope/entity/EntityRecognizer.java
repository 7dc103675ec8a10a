package org.policyscope.entity;

import java.util.List;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.document.Recognition;

/** Finds the mentions of a document. Safe for use by many threads. */
public interface EntityRecognizer {

  /**
   * All mentions, sorted by start, then longest, then type, with {@code within} filled. Reference
   * lists, running heads, contents and navigation are not read.
   */
  List<EntityMention> recognize(ParsedDocument document);

  /**
   * The same, where the short forms that the text introduces are known.
   *
   * @param acronyms from {@link AcronymFinder#find}
   */
  default List<EntityMention> recognize(ParsedDocument document, List<AcronymPair> acronyms) {
    return recognize(document);
  }

  /**
   * What would be a mention if the user's own gazetteer did not block its words; sorted by start.
   *
   * @param acronyms from {@link AcronymFinder#find}
   */
  default List<Reading> blocked(ParsedDocument document, List<AcronymPair> acronyms) {
    return List.of();
  }

  /**
   * The same with a reason for each mention, and with what was not taken for a country.
   *
   * @param acronyms from {@link AcronymFinder#find}
   */
  default Recognition explain(ParsedDocument document, List<AcronymPair> acronyms) {
    return new Recognition(recognize(document, acronyms), List.of());
  }
}
