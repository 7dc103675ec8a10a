package org.policyscope.evaluation;

import java.util.Locale;
import java.util.Set;
import org.policyscope.document.EntityType;

/** An evaluation for readers: one line a figure. */
public final class EvaluationText {
  private static final Set<String> OF_COUNTRIES =
      Set.of("plain", "code", "id", "names", "names+code");
  private static final Set<String> OF_OTHERS = Set.of("plain", "id");

  private EvaluationText() {}

  /** Lines, each ended by a line feed. */
  public static String render(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    line(text, "%d gold texts", evaluation.documents());
    for (Evaluation.EntityFigure figure : evaluation.entities()) {
      Set<String> shown = figure.type() == EntityType.COUNTRY ? OF_COUNTRIES : OF_OTHERS;
      if (shown.contains(figure.matching().label())) {
        line(
            text,
            "%-12s %-7s %-10s %s P %.3f R %.3f",
            figure.type().label(),
            figure.matching().overlap() ? "overlap" : "exact",
            figure.matching().label(),
            counts(figure.counts()),
            figure.counts().precision(),
            figure.counts().recall());
      }
    }
    evaluation.themes().ifPresent(themes -> append(text, themes));
    return text.toString();
  }

  private static void append(StringBuilder text, ThemeEvaluation themes) {
    line(text, "%d gold sentences", themes.sentences());
    for (ThemeEvaluation.Figure figure : themes.figures()) {
      line(
          text,
          "%-18s %s AP %.3f Brier skill %.3f",
          figure.theme(),
          counts(figure.counts()),
          figure.averagePrecision(),
          figure.brierSkill());
    }
    line(
        text,
        "themes: micro F1 %.3f macro F1 %.3f mean AP %.3f",
        themes.microF1(),
        themes.macroF1(),
        themes.meanAveragePrecision());
  }

  private static String counts(Counts counts) {
    return String.format(
        Locale.ROOT,
        "F1 %.3f right %4d spurious %4d missed %4d",
        counts.f1(),
        counts.right(),
        counts.spurious(),
        counts.missed());
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
