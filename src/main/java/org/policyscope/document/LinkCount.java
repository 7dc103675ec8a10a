package org.policyscope.document;

import java.util.Comparator;

/**
 * How often one entity plays one part in a theme.
 *
 * @param id canonical id, or {@code text:} and the normalised name where nothing is known
 * @param type what the entity is
 * @param role its part
 * @param count pieces of evidence
 * @param documents with such a piece
 */
public record LinkCount(String id, EntityType type, Role role, int count, int documents) {
  /** The most frequent first; of equals, by id, type and role. */
  public static final Comparator<LinkCount> ORDER =
      Comparator.comparingInt(LinkCount::count)
          .reversed()
          .thenComparing(LinkCount::id)
          .thenComparing(LinkCount::type)
          .thenComparing(LinkCount::role);

  /** Both together. */
  public LinkCount plus(LinkCount other) {
    return new LinkCount(id, type, role, count + other.count, documents + other.documents);
  }

  /** The same with another id. */
  public LinkCount withId(String other) {
    return new LinkCount(other, type, role, count, documents);
  }
}
