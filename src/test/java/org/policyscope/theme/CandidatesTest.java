package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.theme.PatternTrie.Match;

class CandidatesTest {
  private static final int TEXTS = 2_000;

  /** The rules as a reader would apply them, pair by pair. */
  @Test
  void anyMatchesAreJudgedAsThePlainRulesSay() {
    Random random = new Random(4);
    for (int text = 0; text < TEXTS; text++) {
      List<Match<MatchedTerm>> matches = matches(random);
      Candidates candidates = new Candidates();
      matches.forEach(candidates::add);
      for (Candidates.Judged judged : candidates.judge(CandidatesTest::holds)) {
        assertThat(judged.reason())
            .as("%s in %s", judged.match(), matches)
            .isEqualTo(plainly(judged.match(), matches));
      }
    }
  }

  @Test
  void eachTermStandsOnceAtEachStartWithItsNearestEnd() {
    Random random = new Random(5);
    for (int text = 0; text < TEXTS; text++) {
      List<Match<MatchedTerm>> matches = matches(random);
      Candidates candidates = new Candidates();
      matches.forEach(candidates::add);
      assertThat(candidates.judge(CandidatesTest::holds).stream().map(Candidates.Judged::match))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(nearest(matches));
    }
  }

  private static boolean holds(MatchedTerm term) {
    return term.condition() != 1;
  }

  private static List<Match<MatchedTerm>> matches(Random random) {
    List<Match<MatchedTerm>> matches = new ArrayList<>();
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      int first = random.nextInt(6);
      int kind = random.nextInt(6);
      MatchedTerm term =
          kind == 0
              ? new MatchedTerm(0, "no", 0, true, MatchedTerm.NO_CONDITION)
              : new MatchedTerm(0, "p" + kind, kind < 3 ? 0.5 : 0.7, false, kind == 5 ? 1 : -1);
      matches.add(new Match<>(first, first + 1 + random.nextInt(4), term));
    }
    return matches;
  }

  private static List<Match<MatchedTerm>> nearest(List<Match<MatchedTerm>> matches) {
    return matches.stream()
        .filter(match -> !match.value().negative())
        .filter(
            match ->
                matches.stream()
                    .noneMatch(
                        other ->
                            other.first() == match.first()
                                && other.value().equals(match.value())
                                && other.end() < match.end()))
        .distinct()
        .toList();
  }

  private static Optional<Reason> plainly(
      Match<MatchedTerm> match, List<Match<MatchedTerm>> matches) {
    if (denied(match, matches)) {
      return Optional.of(Reason.NEGATIVE_TERM);
    }
    for (Match<MatchedTerm> other : nearest(matches)) {
      boolean covers = other.first() <= match.first() && match.end() <= other.end();
      if (covers && !denied(other, matches) && holds(other.value()) && goesBefore(other, match)) {
        return Optional.of(Reason.SHADOWED);
      }
    }
    return holds(match.value()) ? Optional.empty() : Optional.of(Reason.CONDITION_NOT_MET);
  }

  private static boolean denied(Match<MatchedTerm> match, List<Match<MatchedTerm>> matches) {
    return matches.stream()
        .anyMatch(
            other ->
                other.value().negative()
                    && other.first() < match.end()
                    && match.first() < other.end());
  }

  private static boolean goesBefore(Match<MatchedTerm> one, Match<MatchedTerm> other) {
    int longer = (one.end() - one.first()) - (other.end() - other.first());
    double weightier = one.value().weight() - other.value().weight();
    return longer > 0
        || (longer == 0
            && (weightier > 0
                || (weightier == 0 && one.value().phrase().compareTo(other.value().phrase()) < 0)));
  }
}
