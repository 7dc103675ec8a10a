package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.document.EntityType;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

class EvaluatorTest {
  private final Path folder;

  EvaluatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The figures come from the field's reference scorers, not from this code. */
  @Test
  void theFiguresAreThoseOfTheReferenceScorers() throws Exception {
    assertThat(EvaluationText.render(golden(), 0))
        .isEqualTo(Files.readString(resource("expected.txt")));
  }

  @Test
  void eachErrorIsShownWithItsKindAndItsSentence() throws Exception {
    Evaluation evaluation = golden();
    String errors =
        EvaluationText.render(evaluation, 10)
            .substring(EvaluationText.render(evaluation, 0).length());
    assertThat(errors).isEqualTo(Files.readString(resource("expected-errors.txt")));
  }

  @Test
  void kindsOfErrorsTakeTurnsUpToTheLimit() throws Exception {
    EvaluationErrors errors = golden().errors();
    assertThat(errors.groups(2))
        .allSatisfy(group -> assertThat(group.shown()).hasSizeLessThanOrEqualTo(2));
    assertThat(errors.toList(2))
        .filteredOn(error -> "country".equals(error.get("type")))
        .extracting(error -> error.get("error"))
        .containsExactly("spurious", "wrong boundary");
    assertThat(errors.toList(0)).isEmpty();
  }

  @Test
  void theFiguresCanBeHadAsPlainValues() throws Exception {
    Evaluation evaluation = golden();
    assertThat(evaluation.toMap()).containsEntry("documents", 5).containsKeys("entities", "themes");
    Counts exact =
        evaluation
            .counts(EntityType.COUNTRY, new Matching(false, false, false, false))
            .orElse(Counts.NONE);
    assertThat(exact).isEqualTo(new Counts(4, 3, 1));
    assertThat(exact.f1()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void goldWithoutEntitiesOfATypeSaysNothingAboutIt() throws Exception {
    String strategies = line("ids").replace("\"institution\"", "\"strategy\"");
    Path gold = Files.writeString(folder.resolve("one.jsonl"), line("codes") + strategies);
    Evaluation evaluation = evaluator().evaluate(List.of(gold));
    assertThat(evaluation.entities()).noneMatch(figure -> figure.type() == EntityType.INSTITUTION);
    assertThat(evaluation.errors().all())
        .extracting(EvaluationError::type)
        .contains("strategy")
        .doesNotContain("institution");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"id\": \"a\"; end-of-input",
        "{\"id\": \"a\"}; `text` is missing",
        "{\"text\": \"b\"}; `id` is missing",
        "{\"id\": \"a\", \"text\": \"b\", \"entities\": {}}; `entities` is no list",
        "{\"id\": \"a\", \"text\": \"b\", \"entities\": [1]}; is no object",
        "{\"id\": \"a\", \"text\": \"b\", \"entities\": [{\"start\": 0, \"end\": 2}]}; no range",
        "{\"id\": \"a\", \"text\": \"😀\", \"entities\": [{\"start\": 0, \"end\": 2}]}; no range",
        "{\"id\": \"a\", \"text\": \"b\", \"sentences\": [{\"start\": 0, \"end\": 1}]}; `themes`",
        "{\"id\": \"a\", \"text\": \"b\", \"types\": [1]}; is no text",
      })
  void aBadLineIsNamed(String line, String cause) throws Exception {
    Path gold = Files.writeString(folder.resolve("bad.jsonl"), line("codes") + "\n" + line + "\n");
    assertThatThrownBy(() -> evaluator().evaluate(List.of(gold)))
        .isInstanceOfSatisfying(
            PolicyscopeException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ProblemCode.INVALID_GOLD);
              assertThat(e.problem().message()).endsWith("bad.jsonl:3");
              assertThat(e.problem().cause()).contains(cause);
            });
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> evaluator().evaluate(List.of(folder.resolve("none.jsonl"))))
        .hasMessageContaining("UNREADABLE_FILE");
  }

  private static Evaluation golden() throws Exception {
    return evaluator().evaluate(List.of(resource("gold.jsonl")));
  }

  private static Evaluator evaluator() throws Exception {
    RecordedPipeline pipeline =
        new RecordedPipeline(Files.readAllLines(resource("predictions.jsonl")));
    return new Evaluator(pipeline::annotate);
  }

  private static String line(String id) throws IOException, URISyntaxException {
    return Files.readAllLines(resource("gold.jsonl")).stream()
            .filter(line -> line.contains("\"id\": \"" + id + "\""))
            .findFirst()
            .orElseThrow()
        + "\n";
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(EvaluatorTest.class.getResource(name)).toURI());
  }
}
