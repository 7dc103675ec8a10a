package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.document.MentionCount;

/**
 * What a whole string names, or why it names nothing.
 *
 * @param type country, institution or strategy; empty where it is none
 * @param id canonical id; of a name that no list holds {@code text:} and the name; empty for none
 * @param name canonical name, or the string; empty for none
 * @param reason why, for a reader
 */
public record Resolution(Optional<EntityType> type, String id, String name, String reason) {

  static Resolution of(EntityType type, CanonicalEntity canonical, String reason) {
    return new Resolution(Optional.of(type), canonical.id(), canonical.name(), reason);
  }

  /** A name of the kind, which no list holds. */
  static Resolution unlisted(EntityType type, String name, String reason) {
    String id = MentionCount.UNKNOWN + MentionCount.normalize(name);
    return new Resolution(Optional.of(type), id, name, reason);
  }

  static Resolution none(String reason) {
    return new Resolution(Optional.empty(), "", "", reason);
  }

  /** The same for another reason. */
  Resolution because(String other) {
    return new Resolution(type, id, name, other);
  }

  public boolean isFound() {
    return type.isPresent();
  }
}
