package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policyscope.evaluation.EvaluationError.Kind;
import org.policyscope.text.Span;

/** Finds what is wrong with the themes of one text. */
final class ThemeErrorFinder {
  private final GoldDocument gold;
  private final Prediction prediction;
  private final Excerpts excerpts;

  ThemeErrorFinder(GoldDocument gold, Prediction prediction) {
    this.gold = gold;
    this.prediction = prediction;
    this.excerpts =
        new Excerpts(
            gold.text(), prediction.sentences().stream().map(Prediction.Sentence::span).toList());
  }

  /** All errors: of sentences in order, then of the whole text. */
  List<EvaluationError> find() {
    List<EvaluationError> errors = new ArrayList<>();
    addThemes(errors);
    addSubthemes(errors);
    gold.topic().flatMap(GoldDocument.Topic::theme).ifPresent(topic -> addTopic(topic, errors));
    gold.verdict().ifPresent(verdict -> addVerdict(verdict, errors));
    return errors;
  }

  /** Missed and spurious themes, by sentence, then in the order of the themes. */
  private void addThemes(List<EvaluationError> errors) {
    for (GoldDocument.Sentence sentence : gold.sentences().orElse(List.of())) {
      FoundThemes found = FoundThemes.of(sentence, prediction);
      for (String theme : ThemeScorer.THEMES) {
        boolean wanted = sentence.themes().contains(theme);
        if (wanted != found.themes().contains(theme) && !sentence.optional().contains(theme)) {
          errors.add(theme(theme, wanted ? Kind.MISSED : Kind.SPURIOUS, sentence.span(), found));
        }
      }
    }
  }

  private void addSubthemes(List<EvaluationError> errors) {
    for (GoldDocument.Sentence sentence : gold.sentences().orElse(List.of())) {
      if (sentence.subthemes().isPresent()) {
        FoundThemes found = FoundThemes.of(sentence, prediction);
        Set<String> wanted = ThemeTasks.wantedSubthemes(sentence);
        Set<String> all = new TreeSet<>(found.subthemes());
        all.removeAll(sentence.optionalSubthemes());
        all.addAll(wanted);
        for (String theme : all) {
          if (wanted.contains(theme) != found.subthemes().contains(theme)) {
            Kind kind = wanted.contains(theme) ? Kind.MISSED : Kind.SPURIOUS;
            errors.add(theme(theme, kind, sentence.span(), found));
          }
        }
      }
    }
  }

  /** The type of the error is the topic that the text has. */
  private void addTopic(String topic, List<EvaluationError> errors) {
    String best = TopicScorer.best(prediction);
    if (!best.equals(topic)) {
      errors.add(ofText(topic, Kind.MISSED, Optional.of(best)));
    }
  }

  private void addVerdict(GoldDocument.Verdict verdict, List<EvaluationError> errors) {
    if (verdict.label() != prediction.assigns(verdict.theme())) {
      Kind kind = verdict.label() ? Kind.MISSED : Kind.SPURIOUS;
      errors.add(ofText(verdict.theme(), kind, Optional.empty()));
    }
  }

  private EvaluationError ofText(String theme, Kind kind, Optional<String> instead) {
    Set<String> terms = new LinkedHashSet<>();
    for (Prediction.Sentence sentence : prediction.sentences()) {
      addTerms(theme, sentence.evidence(), terms);
    }
    return new EvaluationError(
        theme,
        kind,
        Excerpts.plain(gold.id()),
        Optional.empty(),
        instead.map(other -> new EvaluationError.Naming(other, Optional.empty())),
        Excerpts.plain(gold.text()),
        List.copyOf(terms));
  }

  private static void addTerms(
      String theme, List<Prediction.Evidence> evidence, Set<String> terms) {
    for (Prediction.Evidence match : evidence) {
      if (match.theme().equals(theme)) {
        terms.add(
            Excerpts.plain(
                match.term() + match.suppressed().map(reason -> " (" + reason + ")").orElse("")));
      }
    }
  }

  /** Marked is what counted for the theme; where nothing did, the whole sentence. */
  private EvaluationError theme(String theme, Kind kind, Span sentence, FoundThemes found) {
    List<Span> marks = new ArrayList<>();
    Set<String> terms = new LinkedHashSet<>();
    addTerms(theme, found.evidence(), terms);
    for (Prediction.Evidence match : found.evidence()) {
      if (match.theme().equals(theme)
          && match.suppressed().isEmpty()
          && match.span().overlaps(sentence)) {
        marks.add(match.span());
      }
    }
    return new EvaluationError(
        theme,
        kind,
        Excerpts.plain(gold.id()),
        Optional.empty(),
        Optional.empty(),
        excerpts.marked(sentence, marks.isEmpty() ? List.of(sentence) : marks),
        List.copyOf(terms));
  }
}
