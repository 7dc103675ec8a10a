package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;

/** Themes are risk, risk.financial and cooperation, in this order. */
class MeaningTest {
  private static final Calibration CALIBRATION =
      new Calibration(
          "static", Map.of("intercept", 0.0, "lexical", 1.0, "semantic", 1.5), 0.05, 0.5);

  @Test
  void meaningAloneCanGiveAThemeAndNamesTheNearestPrototype() {
    ThemeAssignment found = theme("cooperation", PlainDocuments.prose("They work together."), 0.99);
    assertThat(found.sentences()).isEqualTo(1);
    assertThat(found.evidence()).isEmpty();
    assertThat(found.sentenceScores().get(0).semantic()).isEqualTo(OptionalDouble.of(0.99));
    assertThat(found.sentenceScores().get(0).nearest()).contains("prototype of theme 2");
  }

  @Test
  void whereThereIsEvidenceItExplainsTheScore() {
    ThemeAssignment found = theme("cooperation", PlainDocuments.prose("A partnership."), 0.5);
    assertThat(found.sentenceScores().get(0).nearest()).isEmpty();
    assertThat(found.sentenceScores().get(0).lexical()).isEqualTo(0.6);
  }

  @Test
  void faintMeaningIsNotListed() {
    assertThat(score(PlainDocuments.prose("They work together."), 0.2)).isEmpty();
  }

  @Test
  void aDeniedRiskDoesNotComeBackByMeaningInAnyThemeOfItsTree() {
    ParsedDocument document = PlainDocuments.prose("There is no risk of debt distress.");
    assertThat(theme("risk.financial", document, 0.99).sentenceScores()).isEmpty();
    assertThat(theme("risk", document, 0.99).sentenceScores()).isEmpty();
    assertThat(theme("cooperation", document, 0.99).sentenceScores()).hasSize(1);
  }

  @Test
  void whatTheTaxonomySaysIsNotMeantDoesNotComeBackByMeaning() {
    ParsedDocument document = PlainDocuments.prose("It is on by default.");
    assertThat(theme("risk.financial", document, 0.99).sentenceScores()).isEmpty();
    assertThat(theme("cooperation", document, 0.99).sentenceScores()).hasSize(1);
  }

  @Test
  void evidenceCountsBesideADenial() {
    ParsedDocument document =
        PlainDocuments.prose("There is no risk of default, but debt distress is near.");
    ThemeAssignment found = theme("risk.financial", document, 0.9);
    assertThat(found.sentenceScores()).hasSize(1);
    assertThat(found.sentenceScores().get(0).score()).isGreaterThan(0.9);
  }

  @Test
  void onlyProseIsCompared() {
    assertThat(score(PlainDocuments.of(TextKind.HEADING, "They work together."), 0.99)).isEmpty();
  }

  @Test
  void aParentScoresAtLeastAsHighAsItsChildren() {
    for (ThemeAssignment theme : score(PlainDocuments.prose("Debt distress is near."), 0.3)) {
      assertThat(theme.sentenceScores().get(0).score())
          .isEqualTo(CALIBRATION.score(theme.id().equals("cooperation") ? 0 : 0.9, 0.3));
    }
  }

  @Test
  void aTextBelowTheThresholdStillRanksItsThemesAndIsAssignedNone() {
    ThemeAssignment weak = theme("cooperation", PlainDocuments.prose("They work together."), 0.9);
    ThemeAssignment weaker = theme("cooperation", PlainDocuments.prose("They work together."), 0.8);
    assertThat(weak.sentences()).isZero();
    assertThat(weak.assigned()).isFalse();
    assertThat(weak.score()).isGreaterThan(weaker.score());
    assertThat(weaker.score()).isPositive();
  }

  @Test
  void aWordInPassingWeighsLessWhereThePassageIsAboutSomethingElse() {
    Calibration competing =
        new Calibration("static", Map.of("lexical", 1.0, "share", 1.0), 0.05, 0.5);
    double alone = only("cooperation", PlainDocuments.prose("A partnership helps."), competing);
    double beside =
        only(
            "cooperation",
            PlainDocuments.prose("A partnership helps in debt distress."),
            competing);
    assertThat(beside).isLessThan(alone);
    assertThat(only("cooperation", PlainDocuments.prose("A partnership helps."), CALIBRATION))
        .isEqualTo(
            only(
                "cooperation",
                PlainDocuments.prose("A partnership helps in debt distress."),
                CALIBRATION));
  }

  private static double only(String id, ParsedDocument document, Calibration calibration) {
    return score(document, 0.5, calibration).stream()
        .filter(theme -> theme.id().equals(id))
        .mapToDouble(theme -> theme.sentenceScores().get(0).score())
        .sum();
  }

  private static ThemeAssignment theme(String id, ParsedDocument document, double closeness) {
    return score(document, closeness).stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<ThemeAssignment> score(ParsedDocument document, double closeness) {
    return score(document, closeness, CALIBRATION);
  }

  private static List<ThemeAssignment> score(
      ParsedDocument document, double closeness, Calibration calibration) {
    return new CombinedThemeScorer(
            TaxonomyReader.read(CombinedThemeScorerTest.resource("small.yaml")),
            ThemeCues.read(new Resources(Optional.of(Path.of("models")))),
            calibration,
            new Constant(closeness))
        .score(document, List.of());
  }

  /** As close to every theme. */
  private record Constant(double closeness) implements SemanticSimilarity, SentenceMeaning {
    @Override
    public SentenceMeaning of(ParsedDocument document, Sentence sentence) {
      return this;
    }

    @Override
    public double[] values() {
      return new double[] {closeness, closeness, closeness};
    }

    @Override
    public Optional<String> nearest(int theme) {
      return Optional.of("prototype of theme " + theme);
    }
  }
}
