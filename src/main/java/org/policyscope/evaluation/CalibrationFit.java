package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.policyscope.theme.Calibration;

/**
 * Fits the coefficients that all themes and taxonomies share, and says how well coefficients that
 * were fitted on other themes, other taxonomies or other texts do.
 *
 * <p>Every taxonomy weighs the same, however many sentences are annotated with it.
 */
public final class CalibrationFit {
  private static final double DIGITS = 1e4;
  private static final int FOLDS = 10;

  private final List<CalibrationSample> samples;

  public CalibrationFit(List<CalibrationSample> samples) {
    this.samples = List.copyOf(samples);
  }

  /** The coefficients by name, with four decimals. */
  public SortedMap<String, Double> coefficients() {
    return coefficients(samples);
  }

  private static SortedMap<String, Double> coefficients(List<CalibrationSample> some) {
    Map<String, Integer> sizes = new HashMap<>();
    some.forEach(sample -> sizes.merge(sample.taxonomy(), 1, Integer::sum));
    List<LogisticRegression.Case> cases = new ArrayList<>();
    for (CalibrationSample sample : some) {
      cases.add(
          new LogisticRegression.Case(
              Calibration.inputs(sample.lexical(), sample.semantic()),
              sample.truth(),
              1.0 / sizes.getOrDefault(sample.taxonomy(), 1)));
    }
    double[] weights = LogisticRegression.fit(cases);
    SortedMap<String, Double> coefficients = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      coefficients.put(Calibration.COEFFICIENTS.get(i), Math.round(weights[i] * DIGITS) / DIGITS);
    }
    return coefficients;
  }

  /** The report: coefficients, then figures when fitted elsewhere, one line each. */
  public String report() {
    StringBuilder text = new StringBuilder();
    coefficients().forEach((name, value) -> line(text, "%s: %s", name, value));
    section(text, "fitted on these samples themselves", sample -> "");
    section(text, "each tenth of the texts fitted on the others", s -> "" + s.text() % FOLDS);
    section(text, "each theme fitted on the others", s -> s.taxonomy() + " " + s.theme());
    section(text, "each taxonomy fitted on the others", CalibrationSample::taxonomy);
    return text.toString();
  }

  private void section(
      StringBuilder text, String title, Function<CalibrationSample, String> foldOf) {
    line(text, "%n%s", title);
    SortedMap<String, List<CalibrationSample>> folds = new TreeMap<>();
    samples.forEach(
        sample -> folds.computeIfAbsent(foldOf.apply(sample), f -> new ArrayList<>()).add(sample));
    Map<String, List<Judgement>> byTheme = new TreeMap<>();
    List<Judgement> all = new ArrayList<>();
    folds.forEach(
        (fold, held) -> {
          List<CalibrationSample> others =
              folds.size() == 1
                  ? samples
                  : samples.stream().filter(s -> !foldOf.apply(s).equals(fold)).toList();
          Calibration calibration = new Calibration("fitted", coefficients(others), 0, 0);
          for (CalibrationSample sample : held) {
            Judgement judgement =
                new Judgement(
                    calibration.score(sample.lexical(), sample.semantic()), sample.truth());
            all.add(judgement);
            byTheme
                .computeIfAbsent(sample.taxonomy() + " " + sample.theme(), t -> new ArrayList<>())
                .add(judgement);
          }
        });
    SortedMap<String, List<List<Judgement>>> byTaxonomy = new TreeMap<>();
    byTheme.forEach(
        (theme, list) ->
            byTaxonomy
                .computeIfAbsent(theme.substring(0, theme.indexOf(' ')), t -> new ArrayList<>())
                .add(list));
    byTaxonomy.forEach((taxonomy, themes) -> taxonomy(text, taxonomy, themes));
    List<ReliabilityBin> bins = ReliabilityBin.of(all);
    for (ReliabilityBin bin : bins) {
      line(
          text,
          "%.1f to %.1f: %7d cases, predicted %.3f observed %.3f",
          bin.from(),
          bin.to(),
          bin.cases(),
          bin.predicted(),
          bin.observed());
    }
    line(text, "calibration error %.3f", ReliabilityBin.calibrationError(bins));
  }

  private static void taxonomy(StringBuilder text, String name, List<List<Judgement>> themes) {
    List<Judgement> all = themes.stream().flatMap(List::stream).toList();
    List<List<Judgement>> some =
        themes.stream().filter(list -> list.stream().anyMatch(Judgement::truth)).toList();
    double[] best = bestThreshold(all);
    line(
        text,
        "%-12s %6d cases, micro F1 %.3f at 0.5, %.3f at %.3f, mean AP %.3f, Brier skill %.3f, of"
            + " themes mean %.3f lowest %.3f",
        name,
        all.size(),
        f1(all, 0.5),
        best[1],
        best[0],
        some.stream().mapToDouble(Judgement::averagePrecision).average().orElse(0),
        Judgement.brierSkill(all),
        some.stream().mapToDouble(Judgement::brierSkill).average().orElse(0),
        some.stream().mapToDouble(Judgement::brierSkill).min().orElse(0));
  }

  private static double f1(List<Judgement> judgements, double threshold) {
    int right = 0;
    int spurious = 0;
    int missed = 0;
    for (Judgement judgement : judgements) {
      boolean found = judgement.score() >= threshold;
      right += judgement.truth() && found ? 1 : 0;
      spurious += !judgement.truth() && found ? 1 : 0;
      missed += judgement.truth() && !found ? 1 : 0;
    }
    return new Counts(right, spurious, missed).f1();
  }

  /** The threshold in hundredths with the highest F1, and that F1. */
  private static double[] bestThreshold(List<Judgement> judgements) {
    List<double[]> tried = new ArrayList<>();
    for (int hundredth = 5; hundredth <= 95; hundredth++) {
      tried.add(new double[] {hundredth / 100.0, f1(judgements, hundredth / 100.0)});
    }
    return tried.stream().max(Comparator.comparingDouble(pair -> pair[1])).orElseThrow();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
