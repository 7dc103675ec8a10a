package org.policyscope.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyscope.document.EntityType;

/** An evaluation for readers: one line a figure, then one line an error. */
public final class EvaluationText {
  private static final Set<String> OF_COUNTRIES =
      Set.of("plain", "code", "id", "names", "names+code");
  private static final Set<String> OF_OTHERS = Set.of("plain", "id");

  private EvaluationText() {}

  /**
   * Lines, each ended by a line feed.
   *
   * @param errors how many of each type and theme are shown; 0 for none
   */
  public static String render(Evaluation evaluation, int errors) {
    StringBuilder text = new StringBuilder();
    line(text, "%d gold texts", evaluation.documents());
    for (Evaluation.EntityFigure figure : evaluation.entities()) {
      Set<String> shown = figure.type() == EntityType.COUNTRY ? OF_COUNTRIES : OF_OTHERS;
      if (shown.contains(figure.matching().label())) {
        append(text, figure);
      }
    }
    evaluation
        .longForms()
        .ifPresent(
            figure ->
                append(
                    text,
                    ErrorFinder.LONG_FORM,
                    ErrorFinder.SAME_SPAN,
                    figure.counts(),
                    figure.interval()));
    evaluation.themes().ifPresent(themes -> ThemeText.append(text, themes));
    ThemeText.append(text, evaluation.tasks());
    if (errors > 0) {
      evaluation.errors().groups(errors).forEach(group -> append(text, group));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Evaluation.EntityFigure figure) {
    append(text, figure.type().label(), figure.matching(), figure.counts(), figure.interval());
  }

  private static void append(
      StringBuilder text, String what, Matching matching, Counts counts, CountsInterval interval) {
    line(
        text,
        "%-12s %-7s %-10s %s P %-19s R %-19s %s",
        what,
        matching.overlap() ? "overlap" : "exact",
        matching.label(),
        f1(counts.f1(), interval.f1()),
        figure(counts.precision(), interval.precision()),
        figure(counts.recall(), interval.recall()),
        counts(counts));
  }

  private static void append(StringBuilder text, EvaluationErrors.Group group) {
    String totals =
        group.totals().entrySet().stream()
            .map(total -> total.getKey().label() + " " + total.getValue())
            .collect(Collectors.joining(", "));
    line(text, "\nerrors in %s: %s", group.type(), totals);
    for (EvaluationError error : group.shown()) {
      text.append(String.format(Locale.ROOT, "  %-14s %s", error.kind().label(), error.document()));
      error.gold().ifPresent(gold -> text.append(" | gold: ").append(gold));
      error.predicted().ifPresent(found -> text.append(" | predicted: ").append(found));
      text.append(" | ").append(error.sentence());
      if (!error.evidence().isEmpty()) {
        text.append(" | evidence: ").append(String.join(", ", error.evidence()));
      }
      text.append('\n');
    }
  }

  static String f1(double value, Interval interval) {
    return String.format(Locale.ROOT, "F1 %-19s", figure(value, interval));
  }

  /** A figure and where it lies, such as {@code .843 [.811, .872]}. */
  static String figure(double value, Interval interval) {
    return decimal(value) + " [" + decimal(interval.low()) + ", " + decimal(interval.high()) + "]";
  }

  /** Three decimals, without the zero before the point. */
  static String decimal(double value) {
    String decimal = String.format(Locale.ROOT, "%.3f", value);
    return decimal.replaceFirst("^(-?)0\\.", "$1.");
  }

  static String counts(Counts counts) {
    return String.format(
        Locale.ROOT,
        "right %4d spurious %4d missed %4d",
        counts.right(),
        counts.spurious(),
        counts.missed());
  }

  static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
