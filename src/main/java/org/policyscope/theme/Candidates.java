package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.theme.PatternTrie.Match;

/**
 * The matches of one theme in one sentence, and which of them others take away. All in time that
 * hardly grows with the number of matches: a text may repeat one word a hundred thousand times.
 */
final class Candidates {
  private static final Comparator<Match<MatchedTerm>> WEIGHTIEST_FIRST =
      Comparator.<Match<MatchedTerm>>comparingDouble(match -> match.value().weight())
          .reversed()
          .thenComparing(match -> match.value().phrase());
  private static final Comparator<Match<MatchedTerm>> LONGEST_FIRST =
      Comparator.<Match<MatchedTerm>>comparingInt(Match::first)
          .thenComparing(Comparator.<Match<MatchedTerm>>comparingInt(Match::end).reversed())
          .thenComparing(WEIGHTIEST_FIRST);

  private final List<Match<MatchedTerm>> positive = new ArrayList<>();
  private final List<Match<MatchedTerm>> negative = new ArrayList<>();

  private record Place(int first, int end) {}

  private record Start(int first, MatchedTerm term) {}

  void add(Match<MatchedTerm> match) {
    (match.value().negative() ? negative : positive).add(match);
  }

  /** Whether there is anything to decide. */
  boolean hasTerms() {
    return !positive.isEmpty();
  }

  /**
   * A match and why it does not count, if others or its own condition take it away.
   *
   * @param match of a term
   * @param reason empty if it counts so far
   */
  record Judged(Match<MatchedTerm> match, Optional<Reason> reason) {}

  /**
   * Each term once at each start, in the order of the text. A negative term silences what it meets,
   * a missing condition its own term; neither silenced match shadows what lies in it, as it does
   * not say what the words mean. Of the others the longest shadow the shorter, and of two equally
   * long ones the weightier the other.
   *
   * @param conditionHolds whether the condition of a term holds in the sentence
   */
  List<Judged> judge(Predicate<MatchedTerm> conditionHolds) {
    Ranges denied = Ranges.of(negative.stream().map(Candidates::range).toList());
    List<Match<MatchedTerm>> matches = nearestOfEachTerm();
    List<Match<MatchedTerm>> speaking =
        matches.stream()
            .filter(match -> !denied.meet(match.first(), match.end()))
            .filter(match -> conditionHolds.test(match.value()))
            .toList();
    Ranges longer = Ranges.of(speaking.stream().map(Candidates::range).toList());
    Map<Place, Match<MatchedTerm>> weightiest = new HashMap<>();
    speaking.forEach(
        match ->
            weightiest.merge(
                place(match),
                match,
                (one, other) -> WEIGHTIEST_FIRST.compare(one, other) <= 0 ? one : other));
    List<Judged> judged = new ArrayList<>(matches.size());
    for (Match<MatchedTerm> match : matches) {
      Match<MatchedTerm> best = weightiest.getOrDefault(place(match), match);
      Optional<Reason> reason = Optional.empty();
      if (denied.meet(match.first(), match.end())) {
        reason = Optional.of(Reason.NEGATIVE_TERM);
      } else if (longer.coverWithMore(match.first(), match.end())
          || WEIGHTIEST_FIRST.compare(best, match) < 0) {
        reason = Optional.of(Reason.SHADOWED);
      } else if (!conditionHolds.test(match.value())) {
        reason = Optional.of(Reason.CONDITION_NOT_MET);
      }
      judged.add(new Judged(match, reason));
    }
    return judged;
  }

  /** Each term once at each start, with its nearest end: a gap is no longer than it need be. */
  private List<Match<MatchedTerm>> nearestOfEachTerm() {
    Map<Start, Integer> nearest = new HashMap<>();
    positive.forEach(
        match -> nearest.merge(new Start(match.first(), match.value()), match.end(), Math::min));
    Set<Start> seen = new HashSet<>();
    return positive.stream()
        .sorted(LONGEST_FIRST)
        .filter(
            match -> {
              Start start = new Start(match.first(), match.value());
              return match.end() == nearest.getOrDefault(start, -1) && seen.add(start);
            })
        .toList();
  }

  private static Ranges.Range range(Match<MatchedTerm> match) {
    return new Ranges.Range(match.first(), match.end());
  }

  private static Place place(Match<MatchedTerm> match) {
    return new Place(match.first(), match.end());
  }
}
