package org.policyscope.evaluation;

import java.util.Optional;

/** Figures of themes for readers: one line a figure. */
final class ThemeText {
  private static final int CONFUSIONS = 10;

  private ThemeText() {}

  static void append(StringBuilder text, ThemeEvaluation themes) {
    EvaluationText.line(text, "%d gold sentences", themes.sentences());
    for (ThemeEvaluation.Figure figure : themes.figures()) {
      EvaluationText.line(
          text,
          "%-18s %s %s AP %-5s Brier skill %s",
          figure.theme(),
          EvaluationText.f1(figure.counts().f1(), figure.f1Interval()),
          EvaluationText.counts(figure.counts()),
          EvaluationText.decimal(figure.averagePrecision()),
          EvaluationText.decimal(figure.brierSkill()));
    }
    EvaluationText.line(
        text,
        "themes: micro F1 %s macro F1 %s mean AP %s",
        EvaluationText.figure(themes.microF1(), themes.microInterval()),
        EvaluationText.figure(themes.macroF1(), themes.macroInterval()),
        EvaluationText.decimal(themes.meanAveragePrecision()));
    for (ReliabilityBin bin : themes.bins()) {
      EvaluationText.line(
          text,
          "scores %.1f to %.1f: %6d cases, predicted %s observed %s",
          bin.from(),
          bin.to(),
          bin.cases(),
          EvaluationText.decimal(bin.predicted()),
          EvaluationText.decimal(bin.observed()));
    }
    EvaluationText.line(
        text,
        "calibration error %s",
        EvaluationText.decimal(ReliabilityBin.calibrationError(themes.bins())));
  }

  static void append(StringBuilder text, ThemeTasks tasks) {
    append(text, "sub-themes", tasks.subthemes());
    tasks.topics().ifPresent(topics -> append(text, topics));
    append(text, "verdicts", tasks.verdicts());
  }

  private static void append(StringBuilder text, String what, Optional<LabelEvaluation> labels) {
    if (labels.isEmpty()) {
      return;
    }
    for (LabelEvaluation.Figure figure : labels.get().figures()) {
      EvaluationText.line(
          text,
          "%-36s %s %s",
          figure.label(),
          EvaluationText.f1(figure.counts().f1(), figure.f1Interval()),
          EvaluationText.counts(figure.counts()));
    }
    EvaluationText.line(
        text,
        "%s: %d in %d texts, micro F1 %s macro F1 %s",
        what,
        labels.get().figures().size(),
        labels.get().texts(),
        EvaluationText.figure(labels.get().microF1(), labels.get().microInterval()),
        EvaluationText.figure(labels.get().macroF1(), labels.get().macroInterval()));
  }

  private static void append(StringBuilder text, TopicEvaluation topics) {
    append(text, "topics", Optional.of(topics.topics()));
    topics.confusions().stream()
        .limit(CONFUSIONS)
        .forEach(
            confusion ->
                EvaluationText.line(
                    text,
                    "%-20s taken for %-20s %5d",
                    confusion.gold(),
                    confusion.predicted(),
                    confusion.texts()));
    EvaluationText.line(
        text,
        "topics: accuracy %s right %d of %d, %d left out",
        EvaluationText.figure(topics.accuracy(), topics.accuracyInterval()),
        topics.right(),
        topics.topics().texts(),
        topics.leftOut());
  }
}
