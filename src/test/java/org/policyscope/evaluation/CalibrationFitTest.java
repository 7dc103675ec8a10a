package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.policyscope.theme.Calibration;

class CalibrationFitTest {
  private static final Calibration TRUE =
      new Calibration(
          "true",
          Map.of("intercept", -0.5, "evidence", 0.5, "lexical", 0.8, "semantic", 0.6),
          0,
          0);

  @Test
  void theCoefficientsThatMadeTheSamplesAreFoundAgain() {
    SortedMap<String, Double> fitted = new CalibrationFit(samples(20_000)).coefficients();
    TRUE.coefficients()
        .forEach(
            (name, value) -> assertThat(fitted.get(name)).as(name).isCloseTo(value, within(0.15)));
  }

  @Test
  void theReportIsTheSameEachTimeAndTellsOfWhatWasLeftOut() {
    List<CalibrationSample> samples = samples(600);
    String report = new CalibrationFit(samples).report();
    assertThat(new CalibrationFit(samples).report()).isEqualTo(report);
    assertThat(report)
        .contains("each theme fitted on the others", "each taxonomy fitted on the others")
        .contains("calibration error");
  }

  @Test
  void anInputThatIsAlwaysTheSameDoesNoHarm() {
    List<CalibrationSample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(new CalibrationSample("a", "t", i, 0, 0.5, i % 4 == 0));
    }
    SortedMap<String, Double> fitted = new CalibrationFit(samples).coefficients();
    assertThat(new Calibration("fitted", fitted, 0, 0).score(0, 0.5)).isCloseTo(0.25, within(0.01));
  }

  private static List<CalibrationSample> samples(int count) {
    Random random = new Random(7);
    List<CalibrationSample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double lexical = random.nextInt(3) == 0 ? 0 : random.nextInt(100) / 100.0;
      double semantic = random.nextInt(1000) / 1000.0;
      boolean truth = random.nextDouble() < TRUE.score(lexical, semantic);
      samples.add(
          new CalibrationSample(
              i % 2 == 0 ? "one" : "two", "theme" + i % 6, i / 3, lexical, semantic, truth));
    }
    return samples;
  }
}
