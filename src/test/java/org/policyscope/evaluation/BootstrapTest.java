package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void oneDocumentLeavesNothingToDraw() {
    CountsInterval interval = intervals(List.of(new Counts(3, 1, 2)));
    assertThat(interval.precision()).isEqualTo(new Interval(0.75, 0.75));
    assertThat(interval.recall()).isEqualTo(new Interval(0.6, 0.6));
  }

  /** For many documents of one mention each the interval is that of a share, ±1.96 √(pq/n). */
  @Test
  void theIntervalOfAShareIsThatOfTheBinomialDistribution() {
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      counts.add(i % 5 == 0 ? new Counts(0, 1, 0) : new Counts(1, 0, 0));
    }
    Interval precision = intervals(counts).precision();
    double margin = 1.96 * Math.sqrt(0.8 * 0.2 / 400);
    assertThat(precision.low()).isCloseTo(0.8 - margin, within(0.01));
    assertThat(precision.high()).isCloseTo(0.8 + margin, within(0.01));
  }

  @Test
  void mentionsOfOneDocumentStayTogether() {
    List<Counts> together = List.of(new Counts(50, 0, 0), new Counts(0, 50, 0));
    assertThat(intervals(together).precision()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void aSampleThatHoldsNothingToFindSaysNothing() {
    List<Counts> counts = List.of(Counts.NONE, Counts.NONE, new Counts(1, 0, 1));
    assertThat(intervals(counts).recall()).isEqualTo(new Interval(0.5, 0.5));
    assertThat(intervals(List.of(Counts.NONE)).f1()).isEqualTo(new Interval(0, 0));
  }

  @Property(tries = 20)
  void theSameCountsGiveTheSameIntervalAndItIsInOrder(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> right,
      @ForAll @IntRange(max = 9) int spurious) {
    List<Counts> counts = right.stream().map(some -> new Counts(some, spurious, 1)).toList();
    CountsInterval interval = intervals(counts);
    assertThat(intervals(counts)).isEqualTo(interval);
    assertThat(interval.f1().low()).isBetween(0.0, interval.f1().high());
    assertThat(interval.f1().high()).isLessThanOrEqualTo(1);
  }

  private static CountsInterval intervals(List<Counts> counts) {
    return CountsInterval.of(counts.size(), List.of(counts)).get(0);
  }
}
