package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Collects the themes of gold sentences, document by document. For one thread. */
final class ThemeScorer {
  /** The themes that gold is annotated with. */
  static final List<String> THEMES =
      List.of(
          "risk.geopolitical",
          "risk.political",
          "risk.economic",
          "risk.financial",
          "risk.environmental",
          "risk.social",
          "financing",
          "trade",
          "infrastructure",
          "cooperation",
          "governance",
          "innovation",
          "livelihoods",
          "climate-action",
          "security");

  private final Map<String, List<Counts>> counts = new LinkedHashMap<>();
  private final Map<String, List<Judgement>> judgements = new LinkedHashMap<>();
  private int documents;
  private int sentences;

  ThemeScorer() {
    for (String theme : THEMES) {
      counts.put(theme, new ArrayList<>());
      judgements.put(theme, new ArrayList<>());
    }
  }

  void add(GoldDocument gold, Prediction prediction) {
    List<GoldDocument.Sentence> annotated = gold.sentences().orElse(List.of());
    if (annotated.isEmpty()) {
      return;
    }
    documents++;
    sentences += annotated.size();
    List<FoundThemes> found =
        annotated.stream().map(sentence -> FoundThemes.of(sentence, prediction)).toList();
    counts.forEach(
        (theme, byDocument) -> {
          Counts sum = Counts.NONE;
          for (int i = 0; i < found.size(); i++) {
            sum = sum.plus(count(theme, annotated.get(i), found.get(i)));
          }
          byDocument.add(sum);
        });
  }

  private Counts count(String theme, GoldDocument.Sentence gold, FoundThemes given) {
    if (gold.optional().contains(theme)) {
      return Counts.NONE;
    }
    boolean wanted = gold.themes().contains(theme);
    boolean found = given.themes().contains(theme);
    judgements
        .getOrDefault(theme, new ArrayList<>())
        .add(new Judgement(given.scores().getOrDefault(theme, 0.0), wanted));
    return new Counts(wanted && found ? 1 : 0, !wanted && found ? 1 : 0, wanted && !found ? 1 : 0);
  }

  /** What was collected; empty where no gold sentence was. */
  Optional<ThemeEvaluation> build() {
    if (documents == 0) {
      return Optional.empty();
    }
    List<List<Counts>> byTheme = List.copyOf(counts.values());
    List<ToDoubleFunction<int[]>> statistics = new ArrayList<>();
    statistics.add(CountsInterval.f1(overThemes(byTheme)));
    statistics.add(times -> macroF1(byTheme, times));
    byTheme.forEach(theme -> statistics.add(CountsInterval.f1(theme)));
    List<Interval> intervals = Bootstrap.intervals(documents, statistics);
    List<ThemeEvaluation.Figure> figures = new ArrayList<>();
    for (String theme : THEMES) {
      List<Judgement> list = judgements.getOrDefault(theme, List.of());
      figures.add(
          new ThemeEvaluation.Figure(
              theme,
              Counts.sum(counts.getOrDefault(theme, List.of())),
              intervals.get(2 + figures.size()),
              Judgement.averagePrecision(list),
              Judgement.brierSkill(list)));
    }
    List<Judgement> all = judgements.values().stream().flatMap(List::stream).toList();
    return Optional.of(
        new ThemeEvaluation(
            sentences, figures, ReliabilityBin.of(all), intervals.get(0), intervals.get(1)));
  }

  private List<Counts> overThemes(List<List<Counts>> byTheme) {
    return IntStream.range(0, documents)
        .mapToObj(i -> Counts.sum(byTheme.stream().map(theme -> theme.get(i)).toList()))
        .toList();
  }

  /** Of one sample; a theme that it lacks by chance is left out, one that all texts lack is 0. */
  private static double macroF1(List<List<Counts>> byTheme, int[] times) {
    return byTheme.stream()
        .filter(theme -> !Counts.sum(theme, times).isEmpty() || Counts.sum(theme).isEmpty())
        .mapToDouble(theme -> Counts.sum(theme, times).f1())
        .average()
        .orElse(Double.NaN);
  }
}
