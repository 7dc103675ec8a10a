package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.text.Span;

/**
 * Collects the themes of sentences. A gold sentence gets the themes of every found sentence that
 * covers half of the shorter of the two; a sub-theme counts as its parent. For one thread.
 */
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

  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Map<String, List<Judgement>> judgements = new LinkedHashMap<>();
  private int sentences;

  ThemeScorer() {
    for (String theme : THEMES) {
      counts.put(theme, Counts.NONE);
      judgements.put(theme, new ArrayList<>());
    }
  }

  void add(GoldDocument gold, Prediction prediction) {
    for (GoldDocument.Sentence sentence : gold.sentences().orElse(List.of())) {
      sentences++;
      add(sentence, prediction);
    }
  }

  private void add(GoldDocument.Sentence gold, Prediction prediction) {
    Set<String> found = new HashSet<>();
    Map<String, Double> scores = new HashMap<>();
    for (Prediction.Sentence sentence : prediction.sentences()) {
      if (coversHalf(sentence.span(), gold.span())) {
        sentence
            .scores()
            .forEach(
                (theme, score) -> {
                  if (sentence.has(theme)) {
                    parent(theme).ifPresent(found::add);
                  }
                  if (THEMES.contains(theme)) {
                    scores.merge(theme, score, Math::max);
                  }
                });
      }
    }
    for (String theme : THEMES) {
      if (!gold.optional().contains(theme)) {
        boolean wanted = gold.themes().contains(theme);
        counts.merge(theme, counted(wanted, found.contains(theme)), Counts::plus);
        judgements
            .getOrDefault(theme, List.of())
            .add(new Judgement(scores.getOrDefault(theme, 0.0), wanted));
      }
    }
  }

  private static Counts counted(boolean wanted, boolean found) {
    return new Counts(wanted && found ? 1 : 0, !wanted && found ? 1 : 0, wanted && !found ? 1 : 0);
  }

  private static boolean coversHalf(Span found, Span gold) {
    int common = Math.min(found.end(), gold.end()) - Math.max(found.start(), gold.start());
    return common > 0 && common * 2L >= Math.min(found.length(), gold.length());
  }

  private static Optional<String> parent(String theme) {
    return THEMES.stream()
        .filter(parent -> theme.equals(parent) || theme.startsWith(parent + "."))
        .findFirst();
  }

  /** What was collected; empty where no gold sentence was. */
  Optional<ThemeEvaluation> build() {
    if (sentences == 0) {
      return Optional.empty();
    }
    List<ThemeEvaluation.Figure> figures = new ArrayList<>();
    judgements.forEach(
        (theme, list) ->
            figures.add(
                new ThemeEvaluation.Figure(
                    theme,
                    counts.getOrDefault(theme, Counts.NONE),
                    Judgement.averagePrecision(list),
                    Judgement.brierSkill(list))));
    return Optional.of(new ThemeEvaluation(sentences, figures));
  }
}
