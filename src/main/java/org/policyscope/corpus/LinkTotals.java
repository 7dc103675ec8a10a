package org.policyscope.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.document.EntityType;
import org.policyscope.document.LinkCount;
import org.policyscope.document.Role;

/**
 * The links of one theme in all documents.
 *
 * @param shown the most frequent first, at most {@link #MOST_SHOWN}
 * @param leftOut how many more there are
 */
record LinkTotals(List<LinkCount> shown, int leftOut) {
  /** Of each theme; what is rarer is in the reports of the documents. */
  static final int MOST_SHOWN = 200;

  private record Key(String id, EntityType type, Role role) {}

  static LinkTotals of(Iterable<List<LinkCount>> ofDocuments) {
    Map<Key, LinkCount> sums = new HashMap<>();
    for (List<LinkCount> links : ofDocuments) {
      for (LinkCount link : links) {
        sums.merge(new Key(link.id(), link.type(), link.role()), link, LinkCount::plus);
      }
    }
    List<LinkCount> sorted =
        sums.values().stream().sorted(LinkCount.ORDER).limit(MOST_SHOWN).toList();
    return new LinkTotals(sorted, sums.size() - sorted.size());
  }
}
