package org.policyscope.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report holds only when it is asked for.
 *
 * @param rejected names that were not taken for countries; empty where no reasons were asked for
 * @param groups members of the groups that the document mentions, by canonical id of the group
 */
public record Additions(Optional<List<RejectedName>> rejected, Map<String, GroupMembers> groups) {
  /** Nothing was asked for. */
  public static final Additions NONE = new Additions(Optional.empty(), Map.of());

  public Additions {
    rejected = rejected.map(List::copyOf);
    SortedMap<String, GroupMembers> sorted = new TreeMap<>(groups);
    groups = java.util.Collections.unmodifiableMap(sorted);
  }
}
