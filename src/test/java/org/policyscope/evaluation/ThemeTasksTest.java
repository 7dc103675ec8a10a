package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.SourceDocument;

/** The cases and their reasons stand in {@code tasks.jsonl}. */
class ThemeTasksTest {

  @Test
  void subthemesAreCountedWhereTheGoldHasFiveOrMore() throws Exception {
    LabelEvaluation subthemes = evaluation().tasks().subthemes().orElseThrow();
    assertThat(subthemes.texts()).isEqualTo(7);
    assertThat(subthemes.figures())
        .extracting(LabelEvaluation.Figure::label, LabelEvaluation.Figure::counts)
        .containsExactly(tuple("infrastructure.transport", new Counts(4, 1, 1)));
  }

  @Test
  void theThemeWithTheHighestScoreIsTheTopic() throws Exception {
    TopicEvaluation topics = evaluation().tasks().topics().orElseThrow();
    assertThat(topics.right()).isEqualTo(2);
    assertThat(topics.accuracy()).isCloseTo(0.5, within(1e-12));
    assertThat(topics.confusions())
        .containsExactly(
            new TopicEvaluation.Confusion("agenda-4", "agenda-3", 1),
            new TopicEvaluation.Confusion("agenda-4", TopicEvaluation.NONE, 1));
    assertThat(topics.accuracyInterval().low()).isLessThanOrEqualTo(0.5);
    assertThat(topics.accuracyInterval().high()).isGreaterThanOrEqualTo(0.5);
  }

  /** With a mapping, texts without a sector are none of its business, and are counted. */
  @Test
  void textsWhoseSectorIsUnknownAreLeftOut() throws Exception {
    assertThat(evaluation().tasks().topics().orElseThrow().leftOut()).isEqualTo(13);
  }

  @Test
  void withoutAMappingSectorsAreNotRead() throws Exception {
    RecordedPipeline pipeline =
        new RecordedPipeline(Files.readAllLines(resource("tasks-predictions.jsonl")));
    Evaluation evaluation =
        new Evaluator(pipeline::annotate).evaluate(List.of(resource("tasks.jsonl")));
    TopicEvaluation topics = evaluation.tasks().topics().orElseThrow();
    assertThat(topics.leftOut()).isZero();
    assertThat(topics.topics().texts()).isEqualTo(3);
  }

  @Test
  void verdictsGoByWhatIsAssigned() throws Exception {
    LabelEvaluation verdicts = evaluation().tasks().verdicts().orElseThrow();
    assertThat(verdicts.figures())
        .extracting(figure -> figure.label() + " " + figure.counts())
        .containsExactly("sdg-3 " + new Counts(1, 0, 1), "sdg-5 " + new Counts(0, 0, 1));
    assertThat(verdicts.macroF1()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void errorsNameWhatWasTakenInstead() throws Exception {
    assertThat(evaluation().errors().all())
        .extracting(error -> error.document() + " " + error.type() + " " + error.kind().label())
        .contains(
            "sub4 infrastructure.transport missed",
            "sub6 infrastructure.transport spurious",
            "topic1 agenda-4 missed",
            "verdict1 sdg-3 missed",
            "verdict2 sdg-4 spurious")
        .doesNotContain("sub5 infrastructure.transport spurious");
  }

  @Test
  void theFiguresCanBeHadAsTextAndAsPlainValues() throws Exception {
    Evaluation evaluation = evaluation();
    assertThat(EvaluationText.render(evaluation, 0))
        .contains("sub-themes: 1 in 7 texts", "topics: accuracy .500", "13 left out", "verdicts: 2")
        .contains("agenda-4             taken for none");
    assertThat(evaluation.toMap()).containsKeys("subthemes", "topics", "verdicts");
    Map<?, ?> topics = (Map<?, ?>) evaluation.toMap().get("topics");
    assertThat(topics.get("accuracy")).isEqualTo(0.5);
  }

  @Test
  void binsHoldWhatWasPredictedAndWhatCameTrue() {
    List<ReliabilityBin> bins =
        ReliabilityBin.of(
            List.of(
                new Judgement(0, false),
                new Judgement(0.62, true),
                new Judgement(0.68, false),
                new Judgement(1, true)));
    assertThat(bins).hasSize(10);
    assertThat(bins.get(6).cases()).isEqualTo(2);
    assertThat(bins.get(6).predicted()).isCloseTo(0.65, within(1e-12));
    assertThat(bins.get(6).observed()).isCloseTo(0.5, within(1e-12));
    assertThat(bins.get(9).cases()).isEqualTo(1);
    assertThat(ReliabilityBin.calibrationError(bins)).isCloseTo(0.075, within(1e-12));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"id\": \"a\", \"text\": \"b\", \"major\": \"4\"}; `major` is no whole number",
        "{\"id\": \"a\", \"text\": \"b\", \"theme\": \"t\", \"label\": 1}; `label` is neither",
        "{\"id\": \"a\", \"text\": \"b\", \"label\": true}; `theme` is missing",
      })
  void aBadLineIsNamed(String line, String cause, @TempDir Path folder) throws Exception {
    Path gold = Files.writeString(folder.resolve("bad.jsonl"), line + "\n");
    assertThatThrownBy(() -> new Evaluator(ThemeTasksTest::unused).evaluate(List.of(gold)))
        .isInstanceOfSatisfying(
            PolicyscopeException.class, e -> assertThat(e.problem().cause()).contains(cause));
  }

  @Test
  void aMappingWithoutATabIsNamed(@TempDir Path folder) throws Exception {
    Path mapping = Files.writeString(folder.resolve("m.tsv"), "sector\tgroup\nDams water\n");
    assertThatThrownBy(() -> TopicMapping.read(mapping)).hasMessageContaining("m.tsv:2");
  }

  private static Evaluation evaluation() throws Exception {
    RecordedPipeline pipeline =
        new RecordedPipeline(Files.readAllLines(resource("tasks-predictions.jsonl")));
    return new Evaluator(
            pipeline::annotate, Optional.of(TopicMapping.read(resource("tasks-mapping.tsv"))))
        .evaluate(List.of(resource("tasks.jsonl")));
  }

  private static AnnotatedDocument unused(SourceDocument source) {
    throw new IllegalStateException(source.id());
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(ThemeTasksTest.class.getResource(name)).toURI());
  }
}
