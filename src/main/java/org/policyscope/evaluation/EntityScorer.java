package org.policyscope.evaluation;

/** Counts entities of one type in one text under one matching. */
final class EntityScorer {
  private final String type;
  private final Matching matching;

  EntityScorer(String type, Matching matching) {
    this.type = type;
    this.matching = matching;
  }

  /** The counts of one text; {@link Counts#NONE} where it does not annotate the type. */
  Counts count(GoldDocument gold, Prediction prediction) {
    if (!gold.scores(type)) {
      return Counts.NONE;
    }
    EntityCandidates candidates =
        EntityCandidates.of(gold, prediction, type, matching.namesOnly() || gold.namesOnly());
    int wanted = candidates.wanted().size();
    int found = candidates.found().size();
    int right = new EntityPairs(candidates).pair(matching).size();
    return new Counts(right, found - right, wanted - right);
  }
}
