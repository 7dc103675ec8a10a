package org.policyscope.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How sure the three figures of one count are. */
public record CountsInterval(Interval precision, Interval recall, Interval f1) {
  private static final int FIGURES = 3;

  /**
   * One for each of the figures, all from the same samples.
   *
   * @param figures each the counts of the same documents in the same order
   */
  static List<CountsInterval> of(int documents, List<List<Counts>> figures) {
    List<ToDoubleFunction<int[]>> statistics =
        figures.stream().flatMap(CountsInterval::statistics).toList();
    List<Interval> intervals = Bootstrap.intervals(documents, statistics);
    return Stream.iterate(0, i -> i < intervals.size(), i -> i + FIGURES)
        .map(i -> new CountsInterval(intervals.get(i), intervals.get(i + 1), intervals.get(i + 2)))
        .toList();
  }

  private static Stream<ToDoubleFunction<int[]>> statistics(List<Counts> byDocument) {
    return Stream.of(
        times -> precision(Counts.sum(byDocument, times)),
        times -> recall(Counts.sum(byDocument, times)),
        f1(byDocument));
  }

  /** F1 in a sample. */
  static ToDoubleFunction<int[]> f1(List<Counts> byDocument) {
    return times -> {
      Counts counts = Counts.sum(byDocument, times);
      return counts.isEmpty() ? Double.NaN : counts.f1();
    };
  }

  private static double precision(Counts counts) {
    return counts.right() + counts.spurious() == 0 ? Double.NaN : counts.precision();
  }

  private static double recall(Counts counts) {
    return counts.right() + counts.missed() == 0 ? Double.NaN : counts.recall();
  }
}
