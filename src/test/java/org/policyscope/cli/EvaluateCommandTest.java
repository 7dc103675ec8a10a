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
        .containsPattern("country +exact +code +F1 1\\.000")
        .containsPattern("strategy +exact +id +F1 1\\.000")
        .containsPattern("institution +exact +plain +F1 1\\.000");
  }

  @Test
  void figuresComeAsJsonToo() throws Exception {
    CommandLineRun run = CommandLineRun.of("evaluate", GOLD, "--fast", "--json");
    Map<String, Object> figures = StructuredText.readJsonObject(run.out());
    assertThat(figures).containsEntry("documents", 2);
    assertThat((List<?>) figures.get("entities")).isNotEmpty();
    assertThat((Map<?, ?>) figures.get("themes")).isNotEmpty();
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
