package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;

/**
 * What may be a mention, before overlaps are decided.
 *
 * @param from its first word
 * @param to behind its last word
 * @param end offset behind its last character, which may lie behind the last word
 * @param type empty for a phrase that keeps countries out
 * @param kind how, for a country
 * @param canonical the thing, where known
 * @param origin who found it
 * @param ambiguous whether it counts only beside another form of the same thing
 */
record Candidate(
    int from,
    int to,
    int end,
    Optional<EntityType> type,
    Optional<CountryKind> kind,
    Optional<CanonicalEntity> canonical,
    Origin origin,
    boolean ambiguous) {

  /** Who found it; of two equal ones that of the lower rank wins. */
  enum Origin {
    USER(-1, "user-gazetteer", 0.99, "listed in your gazetteer"),
    DOCUMENT(0, "gazetteer", 0.97, "short form that the document introduces"),
    GAZETTEER(1, "gazetteer", 0.99, "listed form"),
    PATTERN(2, "pattern", 0.8, "composed of words that build names"),
    /** Two statistical recognisers see it, though ours may be in doubt. */
    AGREED(3, "statistical", 0.8, "found by two statistical recognisers"),
    STATISTICAL(4, "statistical", 0.6, "found by the statistical recogniser");

    private final int rank;
    private final String label;
    private final double confidence;
    private final String reason;

    Origin(int rank, String label, double confidence, String reason) {
      this.rank = rank;
      this.label = label;
      this.confidence = confidence;
      this.reason = reason;
    }

    /** The lower, the surer. */
    int rank() {
      return rank;
    }

    /** Whether the name stands in a list, the document's own short forms included. */
    boolean isListed() {
      return rank <= 1;
    }

    /** Whether statistics alone found it. */
    boolean isGuess() {
      return this == AGREED || this == STATISTICAL;
    }

    String label() {
      return label;
    }

    double confidence() {
      return confidence;
    }

    /** Why it was taken for a name, for a reader. */
    String reason() {
      return reason;
    }
  }

  static Candidate of(Words words, int from, int to, EntityType type, Origin origin) {
    return new Candidate(
        from,
        to,
        words.end(to - 1),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        origin,
        false);
  }

  Candidate withCanonical(CanonicalEntity entity) {
    return new Candidate(from, to, end, type, kind, Optional.of(entity), origin, ambiguous);
  }

  /** As a name of the user's own gazetteer, which counts without further support. */
  Candidate asUsers() {
    return new Candidate(from, to, end, type, kind, canonical, Origin.USER, false);
  }

  /** The same up to the later of the two ends. */
  Candidate withEnd(int other) {
    return other <= end
        ? this
        : new Candidate(from, to, other, type, kind, canonical, origin, ambiguous);
  }

  Candidate withKind(CountryKind other) {
    return new Candidate(from, to, end, type, Optional.of(other), canonical, origin, ambiguous);
  }

  boolean is(EntityType other) {
    return type.isPresent() && type.get() == other;
  }

  boolean blocks() {
    return type.isEmpty();
  }

  int length() {
    return to - from;
  }

  boolean covers(Candidate other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether the two share words, and each has words that the other lacks. */
  boolean crosses(Candidate other) {
    return from < other.to && other.from < to && !covers(other) && !other.covers(this);
  }
}
