package org.policyscope.document;

import java.util.List;
import java.util.Optional;

/**
 * A document whose words and names are known, and whose themes are not.
 *
 * @param parsed the document before
 * @param mentions sorted by start, then longest, then type
 * @param acronyms short forms that the text introduces, sorted by their start
 * @param blocked what the user's own gazetteer keeps out of the mentions, sorted by start
 * @param rejected names that were not taken for countries; empty where no reasons were asked for
 */
public record RecognizedDocument(
    ParsedDocument parsed,
    List<EntityMention> mentions,
    List<AcronymPair> acronyms,
    List<Reading> blocked,
    Optional<List<RejectedName>> rejected) {

  public RecognizedDocument {
    mentions = List.copyOf(mentions);
    acronyms = List.copyOf(acronyms);
    blocked = List.copyOf(blocked);
    rejected = rejected.map(List::copyOf);
  }
}
