package org.policyscope.document;

import java.util.List;

/**
 * The mentions of a document, each with its reason, and what was not taken for one.
 *
 * @param mentions sorted by start, then longest, then type
 * @param rejected sorted by start, then longest
 */
public record Recognition(List<EntityMention> mentions, List<RejectedName> rejected) {

  public Recognition {
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
  }
}
