package org.policyscope.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What gold can say of themes besides the fifteen of the guidelines; each part empty where no gold
 * text has it.
 *
 * @param subthemes of sentences, those that the gold has five times or more
 * @param topics of whole texts, one each
 * @param verdicts on single themes of whole texts, by whether the theme is assigned
 */
public record ThemeTasks(
    Optional<LabelEvaluation> subthemes,
    Optional<TopicEvaluation> topics,
    Optional<LabelEvaluation> verdicts) {
  private static final int LEAST_SUBTHEMES = 5;

  static ThemeTasks of(List<GoldDocument> gold, List<Prediction> predictions) {
    LabelCounter subthemes = new LabelCounter();
    LabelCounter verdicts = new LabelCounter();
    TopicScorer topics = new TopicScorer();
    for (int i = 0; i < gold.size(); i++) {
      countSubthemes(gold.get(i), predictions.get(i), subthemes);
      countVerdict(gold.get(i), predictions.get(i), verdicts);
      topics.add(gold.get(i), predictions.get(i));
    }
    return new ThemeTasks(subthemes.build(LEAST_SUBTHEMES), topics.build(), verdicts.build(1));
  }

  private static void countSubthemes(
      GoldDocument gold, Prediction prediction, LabelCounter counter) {
    List<GoldDocument.Sentence> annotated =
        gold.sentences().orElse(List.of()).stream()
            .filter(sentence -> sentence.subthemes().isPresent())
            .toList();
    if (annotated.isEmpty()) {
      return;
    }
    counter.nextText();
    for (GoldDocument.Sentence sentence : annotated) {
      Set<String> wanted = wantedSubthemes(sentence);
      Set<String> found = FoundThemes.of(sentence, prediction).subthemes();
      Set<String> all = new TreeSet<>(found);
      all.removeAll(sentence.optionalSubthemes());
      all.addAll(wanted);
      all.forEach(theme -> counter.count(theme, wanted.contains(theme), found.contains(theme)));
    }
  }

  /** Without those that are one of the fifteen themes: they stand for a theme in general. */
  static Set<String> wantedSubthemes(GoldDocument.Sentence sentence) {
    Set<String> wanted = new TreeSet<>(sentence.subthemes().orElse(Set.of()));
    wanted.removeAll(ThemeScorer.THEMES);
    return wanted;
  }

  private static void countVerdict(GoldDocument gold, Prediction prediction, LabelCounter counter) {
    gold.verdict()
        .ifPresent(
            verdict -> {
              counter.nextText();
              counter.count(verdict.theme(), verdict.label(), prediction.assigns(verdict.theme()));
            });
  }
}
