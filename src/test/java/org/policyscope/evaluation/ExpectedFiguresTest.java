package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyscope.pipeline.Engine;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.resource.Resources;
import org.policyscope.resource.StructuredText;

/** Whoever changes what the program finds says so by changing the figures in a file. */
class ExpectedFiguresTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/own.jsonl");
  private static final Path EXPECTED = Path.of("src/test/resources/gold/expected.json");

  @Test
  void theFiguresOnOurOwnGoldAreTheExpectedOnes() throws Exception {
    PipelineSettings settings =
        new PipelineSettings(Engine.CORENLP, true, "policy", Optional.empty());
    Pipeline pipeline =
        Pipelines.open(settings, new Resources(Optional.of(Path.of("models"))), new StageClock());
    Evaluation evaluation = new Evaluator(pipeline::annotate).evaluate(List.of(GOLD));
    String expected = lines(StructuredText.readJsonObject(Files.readString(EXPECTED)));
    String found = lines(evaluation.toMap());
    assertThat(found)
        .withFailMessage(() -> changed(expected, found) + EvaluationText.render(evaluation, 5))
        .isEqualTo(expected);
  }

  private static String changed(String expected, String found) {
    Set<String> known = expected.lines().collect(Collectors.toSet());
    return "The figures of the fast pipeline on "
        + GOLD
        + " have changed. Where that is meant, edit "
        + EXPECTED
        + " on purpose:\n./policyscope evaluate "
        + GOLD
        + " --fast --json > "
        + EXPECTED
        + "\nThe new figures that differ:\n"
        + found.lines().filter(line -> !known.contains(line)).collect(Collectors.joining("\n"))
        + "\nAll new figures:\n";
  }

  @Test
  void theWordsOfTheGoldStandAtItsOffsets() throws IOException, StructuredText.MalformedException {
    for (String line : Files.readAllLines(GOLD)) {
      Map<String, Object> document = StructuredText.readJsonObject(line);
      String text = String.valueOf(document.get("text"));
      int[] codePoints = text.codePoints().toArray();
      for (Object value : (List<?>) document.getOrDefault("entities", List.of())) {
        Map<?, ?> entity = (Map<?, ?>) value;
        int start = ((Number) entity.get("start")).intValue();
        int end = ((Number) entity.get("end")).intValue();
        assertThat(new String(codePoints, start, end - start)).isEqualTo(entity.get("text"));
      }
    }
  }

  /** A line a figure; whole numbers that JSON wrote with a point are the same numbers. */
  private static String lines(Object value) {
    if (value instanceof Map<?, ?> map) {
      StringBuilder text = new StringBuilder("{");
      map.forEach((name, part) -> text.append(name).append(": ").append(lines(part)).append(", "));
      return text.append("}\n").toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ExpectedFiguresTest::lines).toList().toString();
    }
    return value instanceof Number number
        ? String.valueOf(number.doubleValue())
        : String.valueOf(value);
  }
}
