package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Counts labels text by text. For one thread. */
final class LabelCounter {
  private final List<Map<String, Counts>> byText = new ArrayList<>();

  /** Begins the next text; what is counted from now on is in it. */
  void nextText() {
    byText.add(new HashMap<>());
  }

  int texts() {
    return byText.size();
  }

  void count(String label, boolean wanted, boolean found) {
    if (wanted || found) {
      Counts one = new Counts(wanted && found ? 1 : 0, wanted ? 0 : 1, wanted && !found ? 1 : 0);
      byText.get(byText.size() - 1).merge(label, one, Counts::plus);
    }
  }

  /**
   * The figures; empty where no text was counted.
   *
   * @param leastWanted labels that the gold has less often are left out
   */
  Optional<LabelEvaluation> build(int leastWanted) {
    if (byText.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Counts> sums = new TreeMap<>();
    byText.forEach(
        counts -> counts.forEach((label, some) -> sums.merge(label, some, Counts::plus)));
    sums.values().removeIf(counts -> counts.right() + counts.missed() < leastWanted);
    List<String> labels = List.copyOf(sums.keySet());
    List<List<Counts>> byLabel =
        labels.stream()
            .map(
                label ->
                    byText.stream().map(counts -> counts.getOrDefault(label, Counts.NONE)).toList())
            .toList();
    List<ToDoubleFunction<int[]>> statistics = new ArrayList<>();
    statistics.add(times -> micro(byLabel, times));
    statistics.add(times -> macro(byLabel, times));
    byLabel.forEach(label -> statistics.add(CountsInterval.f1(label)));
    List<Interval> intervals = Bootstrap.intervals(byText.size(), statistics);
    List<LabelEvaluation.Figure> figures = new ArrayList<>();
    for (String label : labels) {
      Counts counts = sums.getOrDefault(label, Counts.NONE);
      figures.add(new LabelEvaluation.Figure(label, counts, intervals.get(2 + figures.size())));
    }
    return Optional.of(
        new LabelEvaluation(byText.size(), figures, intervals.get(0), intervals.get(1)));
  }

  private static double micro(List<List<Counts>> byLabel, int[] times) {
    Counts sum =
        byLabel.stream().map(label -> Counts.sum(label, times)).reduce(Counts.NONE, Counts::plus);
    return sum.isEmpty() ? Double.NaN : sum.f1();
  }

  /** Of one sample; a label that it lacks by chance is left out. */
  private static double macro(List<List<Counts>> byLabel, int[] times) {
    return byLabel.stream()
        .map(label -> Counts.sum(label, times))
        .filter(counts -> !counts.isEmpty())
        .mapToDouble(Counts::f1)
        .average()
        .orElse(Double.NaN);
  }
}
