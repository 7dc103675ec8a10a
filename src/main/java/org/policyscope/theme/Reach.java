package org.policyscope.theme;

import java.util.Locale;
import java.util.Set;

/** How far a cue reaches; {@code models/themes/negation.yaml} explains the kinds. */
enum Reach {
  CLAUSE,
  DETERMINER,
  PHRASE,
  OBJECT,
  STATEMENT,
  SUBJECT,
  ADJACENT;

  private static final Set<String> DEGREE = Set.of("as", "so", "that");
  private static final int FARTHEST = 40;
  private static final int FARTHEST_STATEMENT = 80;
  private static final int FARTHEST_OBJECT = 24;
  private static final int FARTHEST_BACK = 16;

  /**
   * @throws IllegalArgumentException if there is no such kind
   */
  static Reach of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Words {@code first} to {@code end} that a cue reaches. */
  record Range(int first, int end) {
    static final Range NOTHING = new Range(0, 0);

    boolean contains(int word) {
      return first <= word && word < end;
    }
  }

  /** The words that a cue from {@code first} to {@code end} reaches. */
  Range of(Clauses clauses, int first, int end) {
    return switch (this) {
      case CLAUSE -> new Range(end, clauseReach(clauses, end));
      case PHRASE -> new Range(end, phraseReach(clauses, end));
      case DETERMINER -> new Range(end, phraseReach(clauses, end));
      case OBJECT -> new Range(end, objectReach(clauses, end));
      case STATEMENT ->
          new Range(end, Math.min(clauses.statementEnd(end), end + FARTHEST_STATEMENT));
      case SUBJECT -> new Range(subjectStart(clauses, first), first);
      case ADJACENT -> new Range(Math.max(0, first - 1), first);
    };
  }

  /**
   * The predicate that a cue at the head of the subject reaches besides: "no country is at war".
   */
  Range predicate(Clauses clauses, int first, int end) {
    if (this != DETERMINER || !clauses.startsClause(first)) {
      return Range.NOTHING;
    }
    int limit = clauseReach(clauses, end);
    for (int i = end; i < limit; i++) {
      if (clauses.grammar().isFinite(clauses.words().get(i))) {
        return new Range(i, limit);
      }
    }
    return Range.NOTHING;
  }

  private static int clauseReach(Clauses clauses, int from) {
    int start = from;
    // "did not, in the end, default": what stands between two commas is passed over.
    if (start < clauses.words().size() && clauses.isComma(start)) {
      for (int i = start + 1; i < Math.min(clauses.words().size(), start + 8); i++) {
        if (clauses.isComma(i)) {
          start = i + 1;
          break;
        }
      }
    }
    // "not as vulnerable", "not so high": here the word opens no clause.
    if (start < clauses.words().size() && DEGREE.contains(clauses.words().get(start).surface())) {
      start++;
    }
    int limit = Math.min(clauses.clauseEnd(start), start + FARTHEST);
    for (int i = start; i < limit; i++) {
      if (clauses.grammar().adjuncts().contains(clauses.words().get(i).surface())) {
        return i;
      }
    }
    return limit;
  }

  private static int phraseReach(Clauses clauses, int from) {
    Grammar grammar = clauses.grammar();
    Words words = clauses.words();
    int limit = clauseReach(clauses, from);
    boolean clause =
        (from < limit && grammar.isGerund(words.get(from)))
            || (from + 1 < limit && grammar.isGerund(words.get(from + 1)));
    if (clause) {
      return limit;
    }
    for (int i = from + 1; i < limit; i++) {
      boolean past = i > from + 1 && grammar.isPast(words.get(i));
      if (past || grammar.isFinite(words.get(i)) || endsPhrase(clauses, i)) {
        return i;
      }
    }
    return limit;
  }

  private static int objectReach(Clauses clauses, int from) {
    int limit = Math.min(clauseReach(clauses, from), from + FARTHEST_OBJECT);
    for (int i = from; i < limit; i++) {
      boolean ends = i > from && endsPhrase(clauses, i);
      if (ends || clauses.grammar().isFinite(clauses.words().get(i))) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a noun phrase ends before a preposition; "risk" carries on: "the risk to peace". */
  private static boolean endsPhrase(Clauses clauses, int i) {
    return clauses.grammar().endsPhrase(clauses.words().get(i)) && !isBearer(clauses, i - 1);
  }

  private static boolean isBearer(Clauses clauses, int word) {
    return clauses.grammar().bearers().contains(clauses.words().get(word).surface());
  }

  private static int subjectStart(Clauses clauses, int first) {
    int start = first;
    // The verb that the cue belongs to: "debt is | not a problem".
    while (start > 0 && clauses.grammar().isFinite(clauses.words().get(start - 1))) {
      start--;
    }
    while (start > 0
        && first - start < FARTHEST_BACK
        && !clauses.isBorder(start - 1)
        && !clauses.grammar().isFinite(clauses.words().get(start - 1))) {
      start--;
    }
    return start;
  }
}
