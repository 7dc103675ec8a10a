package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Collects the topics of gold texts. For one thread. */
final class TopicScorer {
  private final LabelCounter counter = new LabelCounter();
  private final List<Counts> answers = new ArrayList<>();
  private final Map<List<String>, Integer> mistakes =
      new TreeMap<>(
          Comparator.<List<String>, String>comparing(pair -> pair.get(0))
              .thenComparing(pair -> pair.get(1)));
  private int leftOut;

  void add(GoldDocument gold, Prediction prediction) {
    if (gold.topic().isEmpty()) {
      return;
    }
    Optional<String> wanted = gold.topic().get().theme();
    if (wanted.isEmpty()) {
      leftOut++;
      return;
    }
    String topic = wanted.get();
    String best = best(prediction);
    boolean right = best.equals(topic);
    counter.nextText();
    counter.count(topic, true, right);
    if (!right) {
      counter.count(best, false, true);
      mistakes.merge(List.of(topic, best), 1, Integer::sum);
    }
    answers.add(new Counts(right ? 1 : 0, 0, right ? 0 : 1));
  }

  /** The theme with the highest score; the first of several with the same. */
  static String best(Prediction prediction) {
    String best = TopicEvaluation.NONE;
    double highest = 0;
    for (Prediction.Theme theme : prediction.themes()) {
      if (theme.score() > highest) {
        highest = theme.score();
        best = theme.id();
      }
    }
    return best;
  }

  /** What was collected; empty where no text has a topic. */
  Optional<TopicEvaluation> build() {
    Optional<LabelEvaluation> topics = counter.build(1);
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    ToDoubleFunction<int[]> accuracy = times -> Counts.sum(answers, times).recall();
    List<TopicEvaluation.Confusion> confusions =
        mistakes.entrySet().stream()
            .map(
                mistake ->
                    new TopicEvaluation.Confusion(
                        mistake.getKey().get(0), mistake.getKey().get(1), mistake.getValue()))
            .sorted(
                Comparator.comparingInt(TopicEvaluation.Confusion::texts)
                    .reversed()
                    .thenComparing(TopicEvaluation.Confusion::gold)
                    .thenComparing(TopicEvaluation.Confusion::predicted))
            .toList();
    return Optional.of(
        new TopicEvaluation(
            topics.get(),
            Counts.sum(answers).right(),
            Bootstrap.intervals(answers.size(), List.of(accuracy)).get(0),
            leftOut,
            confusions));
  }
}
