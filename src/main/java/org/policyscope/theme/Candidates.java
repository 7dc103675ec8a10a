package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
  private static final Comparator<Match<MatchedTerm>> LONGEST_FIRST = Candidates::byLength;

  private final List<Match<MatchedTerm>> positive = new ArrayList<>(4);
  private final List<Match<MatchedTerm>> negative = new ArrayList<>(0);

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
    List<Match<MatchedTerm>> matches = nearestOfEachTerm();
    List<Judged> alone = silenced(matches, conditionHolds);
    return matches.size() == 1 ? alone : shadowed(alone);
  }

  /** What negative terms and conditions say of each match. */
  private List<Judged> silenced(
      List<Match<MatchedTerm>> matches, Predicate<MatchedTerm> conditionHolds) {
    Ranges denied = ranges(negative);
    List<Judged> judged = new ArrayList<>(matches.size());
    for (Match<MatchedTerm> match : matches) {
      Optional<Reason> reason = Optional.empty();
      if (denied.meet(match.first(), match.end())) {
        reason = Optional.of(Reason.NEGATIVE_TERM);
      } else if (!conditionHolds.test(match.value())) {
        reason = Optional.of(Reason.CONDITION_NOT_MET);
      }
      judged.add(new Judged(match, reason));
    }
    return judged;
  }

  /** Takes away what is shadowed; of the matches of one place, the weightiest stands first. */
  private static List<Judged> shadowed(List<Judged> alone) {
    List<Match<MatchedTerm>> speaking = new ArrayList<>(alone.size());
    for (Judged judged : alone) {
      if (judged.reason().isEmpty()) {
        speaking.add(judged.match());
      }
    }
    Ranges longer = ranges(speaking);
    List<Judged> all = new ArrayList<>(alone.size());
    Optional<Match<MatchedTerm>> best = Optional.empty();
    for (Judged judged : alone) {
      Match<MatchedTerm> match = judged.match();
      if (best.isPresent() && !atOnePlace(best.get(), match)) {
        best = Optional.empty();
      }
      boolean hidden =
          longer.coverWithMore(match.first(), match.end())
              || (best.isPresent() && byWeight(best.get(), match) < 0);
      boolean denied = judged.reason().equals(Optional.of(Reason.NEGATIVE_TERM));
      all.add(hidden && !denied ? new Judged(match, Optional.of(Reason.SHADOWED)) : judged);
      if (best.isEmpty() && judged.reason().isEmpty()) {
        best = Optional.of(match);
      }
    }
    return all;
  }

  /** Each term once at each start, with its nearest end: a gap is no longer than it need be. */
  private List<Match<MatchedTerm>> nearestOfEachTerm() {
    if (positive.size() == 1) {
      return positive;
    }
    List<Match<MatchedTerm>> sorted = new ArrayList<>(positive);
    sorted.sort(LONGEST_FIRST);
    boolean[] kept = new boolean[sorted.size()];
    Set<MatchedTerm> seen = new HashSet<>();
    // From the back: of the matches with one start, those with the nearest end come first.
    for (int i = sorted.size() - 1; i >= 0; i--) {
      Match<MatchedTerm> match = sorted.get(i);
      if (i + 1 < sorted.size() && sorted.get(i + 1).first() != match.first()) {
        seen.clear();
      }
      kept[i] = seen.add(match.value());
    }
    List<Match<MatchedTerm>> nearest = new ArrayList<>(sorted.size());
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        nearest.add(sorted.get(i));
      }
    }
    return nearest;
  }

  private static boolean atOnePlace(Match<MatchedTerm> one, Match<MatchedTerm> other) {
    return one.first() == other.first() && one.end() == other.end();
  }

  // Written out, as chains of comparators take most of the time of a sort.
  private static int byLength(Match<MatchedTerm> one, Match<MatchedTerm> other) {
    int byStart = Integer.compare(one.first(), other.first());
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = Integer.compare(other.end(), one.end());
    return byEnd != 0 ? byEnd : byWeight(one, other);
  }

  private static int byWeight(Match<MatchedTerm> one, Match<MatchedTerm> other) {
    int byWeight = Double.compare(other.value().weight(), one.value().weight());
    return byWeight != 0 ? byWeight : one.value().phrase().compareTo(other.value().phrase());
  }

  private static Ranges ranges(List<Match<MatchedTerm>> matches) {
    List<Ranges.Range> ranges = new ArrayList<>(matches.size());
    for (Match<MatchedTerm> match : matches) {
      ranges.add(new Ranges.Range(match.first(), match.end()));
    }
    return Ranges.of(ranges);
  }
}
