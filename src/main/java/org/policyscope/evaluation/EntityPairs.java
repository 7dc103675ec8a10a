package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs found entities with gold ones. Each found entity, in order, takes the first gold entity
 * that is still free and matches; what an earlier matching has paired stays so. For one thread.
 */
final class EntityPairs {
  private final EntityCandidates candidates;
  private final boolean[] taken;
  private final boolean[] placed;

  EntityPairs(EntityCandidates candidates) {
    this.candidates = candidates;
    this.taken = new boolean[candidates.wanted().size()];
    this.placed = new boolean[candidates.found().size()];
  }

  /** A found entity and the gold entity that it is taken for. */
  record Pair(GoldDocument.Entity gold, Prediction.Entity found) {}

  /** The new pairs under a matching, in the order of what was found. */
  List<Pair> pair(Matching matching) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < placed.length; i++) {
      if (!placed[i]) {
        Prediction.Entity found = candidates.found().get(i);
        Optional<GoldDocument.Entity> gold = take(found, matching);
        placed[i] = gold.isPresent();
        gold.ifPresent(entity -> pairs.add(new Pair(entity, found)));
      }
    }
    return pairs;
  }

  private Optional<GoldDocument.Entity> take(Prediction.Entity found, Matching matching) {
    for (int i = 0; i < taken.length; i++) {
      GoldDocument.Entity gold = candidates.wanted().get(i);
      if (!taken[i] && matching.agrees(found, gold)) {
        taken[i] = true;
        return Optional.of(gold);
      }
    }
    return Optional.empty();
  }

  /** Gold entities that no matching has paired. */
  List<GoldDocument.Entity> missed() {
    List<GoldDocument.Entity> missed = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        missed.add(candidates.wanted().get(i));
      }
    }
    return missed;
  }

  /** Found entities that no matching has paired. */
  List<Prediction.Entity> spurious() {
    List<Prediction.Entity> spurious = new ArrayList<>();
    for (int i = 0; i < placed.length; i++) {
      if (!placed[i]) {
        spurious.add(candidates.found().get(i));
      }
    }
    return spurious;
  }
}
