package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.resource.Resource;

class CalibrationTest {
  private static final Calibration COMBINED =
      new Calibration(
          "static",
          Map.of("intercept", 0.5, "evidence", -0.25, "lexical", 1.0, "semantic", 0.5),
          0.05,
          0.3);

  /** z worked out by hand: 0.5 − 0.25 + ln(0.91 / 0.11) + 0.5 · ln(0.51 / 0.51). */
  @Test
  void theScoreIsTheLogisticFunctionOfBothParts() {
    assertThat(COMBINED.score(0.9, 0.5)).isCloseTo(0.913959, within(1e-6));
  }

  @Test
  void withoutEvidenceItsCoefficientIsLeftOut() {
    // 0.5 + ln(0.01 / 1.01) + 0.5 · ln(1.01 / 0.01)
    assertThat(COMBINED.score(0, 1)).isCloseTo(0.140933, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.3, 0.2", "0.99, 0.999", "1, 0.5", "0, 0.999"})
  void moreOfEitherPartIsMoreScore(double lexical, double semantic) {
    double score = COMBINED.score(lexical, semantic);
    assertThat(COMBINED.score(lexical, semantic + 0.001)).isGreaterThan(score);
    if (lexical > 0 && lexical < 1) {
      assertThat(COMBINED.score(lexical + 0.01, semantic)).isGreaterThan(score);
    }
  }

  @Test
  void aThresholdOfATaxonomyBecomesTheProbabilityThatBelongsToIt() {
    assertThat(COMBINED.threshold(0.5)).isEqualTo(COMBINED.score(0.5, 0.3));
    assertThat(Calibration.LEXICAL.threshold(0.5)).isEqualTo(0.5);
  }

  @Test
  void termsAloneAreTheirOwnProbability() {
    assertThat(Calibration.LEXICAL.score(0.64, 0.9)).isEqualTo(0.64);
  }

  @Test
  void theFileGivesTheCalibrationOfAName() {
    Resource file =
        file("floor: 0.1\nformulas:\n  - {name: static, intercept: -1.5, semantic: 2}\n");
    Calibration read = CalibrationReader.read(file, "static", "water");
    assertThat(read.floor()).isEqualTo(0.1);
    assertThat(read.coefficients()).containsEntry("intercept", -1.5).containsEntry("semantic", 2.0);
    assertThat(read.coefficients()).containsEntry("lexical", 0.0);
  }

  @Test
  void aFormulaForOneTaxonomyGoesBeforeTheOneForAll() {
    Resource file =
        file(
            """
            formulas:
              - {name: static, taxonomy: water, share: 0.5, threshold: 0.4}
              - {name: static, lexical: 1}
            """);
    Calibration own = CalibrationReader.read(file, "static", "water");
    assertThat(own.coefficients()).containsEntry("share", 0.5).doesNotContainKey("passage");
    assertThat(own.threshold(0.9)).isEqualTo(0.4);
    Calibration ofAll = CalibrationReader.read(file, "static", "fire");
    assertThat(ofAll.readsPassages()).isFalse();
    assertThat(ofAll.coefficients()).containsEntry("lexical", 1.0).doesNotContainKey("share");
  }

  @Test
  void aPassageCountsOnlyWhereTheFormulaHasItsCoefficients() {
    Passage loud = new Passage(0.9, 0.8, 0.5);
    assertThat(COMBINED.score(0.5, 0.5, loud)).isEqualTo(COMBINED.score(0.5, 0.5));
    Calibration reads = new Calibration("static", Map.of("passage", 0.5, "share", 1.0), 0.05, 0.3);
    // 0.5 · ln(0.91 / 0.11) + ln(0.81 / 0.21)
    assertThat(reads.score(0.5, 0.5, loud)).isCloseTo(0.917315, within(1e-6));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "formulas: []; no formula named static",
        "formulas: [{name: static, lexical: x}]; is no number: x",
        "floor: 2; not a number above 0",
        "formulas: [{name: static, threshold: 7}]; not a number above 0",
        "formulas: [{name: static, taxonomy: fire}]; no formula named static",
        "formulas: [; themes.yaml:",
      })
  void whatIsWrongWithTheFileIsSaid(String content, String message) {
    assertThatThrownBy(() -> CalibrationReader.read(file(content), "static", "water"))
        .hasMessageContaining(message);
  }

  private static Resource file(String content) {
    return Resource.of("calibration/themes.yaml", content.getBytes(StandardCharsets.UTF_8));
  }
}
