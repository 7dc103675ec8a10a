package org.policyscope.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyscope.document.EntityType;

/**
 * Says whether the country beside an ambiguous name is the one that owns the thing: "Kenya's Vision
 * 2030", "Vision 2030 of the Kingdom of Saudi Arabia".
 */
final class OwnedNames {
  private static final Set<String> TIES = Set.of("of", "for");

  private final Words words;
  private final Map<Integer, String> endingAt = new HashMap<>();
  private final Map<Integer, String> startingAt = new HashMap<>();

  OwnedNames(Words words, List<Candidate> candidates) {
    this.words = words;
    for (Candidate candidate : candidates) {
      if (candidate.is(EntityType.COUNTRY)) {
        String id = candidate.canonical().map(entity -> entity.id()).orElse("");
        endingAt.merge(candidate.to(), id, (one, other) -> one.equals(other) ? one : "");
        startingAt.merge(candidate.from(), id, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  /** Whether the candidate's owner stands directly before it or, tied by "of", behind it. */
  boolean isOwned(Candidate candidate) {
    String owner = candidate.canonical().map(entity -> entity.attributes().get("owner")).orElse("");
    if (owner.isEmpty()) {
      return false;
    }
    int from = candidate.from();
    boolean possessive = words.near(from, -1).equals(Words.POSSESSIVE);
    int before = possessive ? from - 1 : from;
    if (words.adjacent(from) && owner.equals(endingAt.get(before))) {
      return true;
    }
    int last = candidate.to() - 1;
    int behind = words.near(last, 2).equals("the") ? last + 3 : last + 2;
    return TIES.contains(words.near(last, 1))
        && words.joined(last + 1)
        && words.joined(behind)
        && owner.equals(startingAt.get(behind));
  }
}
