package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.resource.StructuredText;

class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/small-gold.jsonl";

  @Test
  void figuresOfASmallGoldAreShownForReaders() {
    CommandLineRun run = CommandLineRun.of("evaluate", GOLD, "--fast");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("2 gold texts")
        .containsPattern("country +exact +code +F1 1\\.000 \\[1\\.000, 1\\.000\\]")
        .containsPattern("strategy +exact +id +F1 1\\.000")
        .containsPattern("institution +exact +plain +F1 1\\.000");
  }

  @Test
  void figuresComeAsJsonToo() throws Exception {
    CommandLineRun run = CommandLineRun.of("evaluate", GOLD, "--fast", "--json");
    Map<String, Object> figures = StructuredText.readJsonObject(run.out());
    assertThat(figures).containsEntry("documents", 2);
    assertThat((List<?>) figures.get("entities"))
        .isNotEmpty()
        .allSatisfy(
            figure ->
                assertThat(((Map<?, ?>) figure).keySet())
                    .asString()
                    .contains(
                        "f1Low, f1High", "precisionLow, precisionHigh", "recallLow, recallHigh"));
    assertThat(figures).doesNotContainKey("errors");
    assertThat((Map<?, ?>) figures.get("themes")).isNotEmpty();
  }

  @Test
  void errorsAreListedWithTheirSentencesAndLeaveTheFiguresAlone(@TempDir Path folder)
      throws Exception {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\": \"a\", \"text\": \"Ghana\\u001b[1m lends to Peru. It rains.\", \"entities\": "
            + "[{\"start\": 0, \"end\": 5, \"type\": \"country\", \"iso2\": \"GN\", \"id\": \"GIN\"}]}\n");
    String figures = CommandLineRun.of("evaluate", gold.toString(), "--fast").out();
    CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--fast", "--errors", "5");
    assertThat(run.out())
        .startsWith(figures)
        .contains("errors in country: spurious 1, wrong id 1")
        .contains("| predicted: Peru (PER) |")
        .containsPattern("wrong id +a \\| gold: Ghana \\(GIN\\) \\| predicted: Ghana \\(GHA\\)")
        .contains("lends to «Peru».")
        .doesNotContain("\u001b");
    CommandLineRun json =
        CommandLineRun.of("evaluate", gold.toString(), "--fast", "--errors", "1", "--json");
    assertThat((List<?>) StructuredText.readJsonObject(json.out()).get("errors")).hasSize(1);
  }

  @Test
  void aNumberOfErrorsBelowZeroIsRefused() {
    CommandLineRun run = CommandLineRun.of("evaluate", GOLD, "--fast", "--errors", "-1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--errors");
  }

  @Test
  void aBrokenGoldLineIsNamed(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"Ghana.\", \"entities\": []}\n{\"id\":\n");
    CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--fast");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("INVALID_GOLD").contains("gold.jsonl:2");
  }
}
