package org.policyscope.theme;

import java.util.Optional;
import org.policyscope.theme.AssertionCues.Extent;
import org.policyscope.theme.AssertionCues.Group;

/** What a reporting cue reports. */
final class Attributions {
  private static final int FARTHEST_CLAUSE = 12;

  private Attributions() {}

  static Reach.Range extent(Clauses clauses, int first, int end, Extent extent) {
    return switch (extent) {
      case STATEMENT -> Reach.STATEMENT.of(clauses, first, end);
      case AROUND -> clauses.clauseAround(first);
      case SENTENCE -> clauses.statementAround(first);
      case ITEM -> new Reach.Range(first, Reach.OBJECT.of(clauses, first, end).end());
    };
  }

  /** The words reported; empty where the cue reports nothing here. */
  static Optional<Reach.Range> range(Clauses clauses, PatternTrie.Match<Group> match, Group group) {
    int first = match.first();
    int end = match.end();
    if (group.back()) {
      boolean last = end >= clauses.words().size() || clauses.isStatementEnd(end);
      int comma = clauses.commaBefore(first);
      return last && comma > 0
          ? Optional.of(new Reach.Range(clauses.statementAround(comma - 1).first(), comma))
          : Optional.empty();
    }
    if (group.clause() && !clauseFollows(clauses, end)) {
      return Optional.empty();
    }
    return Optional.of(extent(clauses, first, end, group.extent()));
  }

  /** Whether the words behind a verb of saying are a clause: a noun phrase and a finite verb. */
  private static boolean clauseFollows(Clauses clauses, int from) {
    int limit = Math.min(clauses.clauseEnd(from), from + FARTHEST_CLAUSE);
    for (int i = from; i < limit; i++) {
      if (clauses.grammar().isFinite(clauses.words().get(i))) {
        return i > from;
      }
    }
    return false;
  }
}
