package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong settings end with status 2 and a cure, before anything is started. */
class WrongUsageTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeADocument() throws IOException {
    input = folder.resolve("text.txt");
    Files.writeString(input, "China and Kenya signed the agreement.\n");
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Path output = Files.writeString(folder.resolve("out"), "mine");
    CommandLineRun run = CommandLineRun.fast(input, output);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("OUTPUT_NOT_A_FOLDER").contains("Cure:");
    assertThat(output).hasContent("mine");
  }

  @Test
  void aFolderWithOtherFilesIsRefusedUnlessForced() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Path mine = Files.writeString(output.resolve("thesis.doc"), "mine");
    CommandLineRun refused = CommandLineRun.fast(input, output);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("OUTPUT_NOT_OURS").contains("--force");
    assertThat(output.resolve("run.json")).doesNotExist();
    assertThat(CommandLineRun.fast(input, output, "--force").status()).isZero();
    assertThat(mine).hasContent("mine");
  }

  @Test
  void anUnknownEngineIsRefusedWithTheOnesThereAre() {
    CommandLineRun run = CommandLineRun.fast(input, folder.resolve("out"), "--engine", "gate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("gate").containsIgnoringCase("opennlp");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anUnknownTaxonomyIsRefused() {
    CommandLineRun run = CommandLineRun.fast(input, folder.resolve("out"), "--taxonomy", "nope");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("UNKNOWN_TAXONOMY").contains("taxonomy list");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void noInputIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.fast(empty, folder.resolve("out"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("NO_INPUT");
    assertThat(CommandLineRun.fast(folder.resolve("nowhere"), folder.resolve("out")).status())
        .isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=0", "--threads=many", "--limit=0", "--format=xml", "--colour"})
  void anOptionOutOfPlaceIsRefused(String option) {
    CommandLineRun run = CommandLineRun.fast(input, folder.resolve("out"), option);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMissingCommandIsRefused() {
    assertThat(CommandLineRun.of().status()).isEqualTo(2);
    assertThat(CommandLineRun.of("analyse").status()).isEqualTo(2);
  }

  @Test
  void theEnvironmentSetsAnOptionAndTheCommandLineWins() {
    Map<String, String> environment = Map.of("POLICYSCOPE_ENGINE", "gate");
    String output = folder.resolve("out").toString();
    assertThat(
            CommandLineRun.with(
                    environment, "analyze", input.toString(), "--fast", "--output", output)
                .status())
        .isEqualTo(2);
    assertThat(
            CommandLineRun.with(
                    environment,
                    "analyze",
                    input.toString(),
                    "--fast",
                    "--output",
                    output,
                    "--engine",
                    "opennlp")
                .status())
        .isZero();
  }

  @Test
  void aFolderWithoutARunCannotBeVerified() {
    CommandLineRun run = CommandLineRun.of("verify", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("NOT_A_RUN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "verify", "evaluate", "resolve", "taxonomy", "whatif"})
  void theHelpOfEveryCommandShowsAnExample(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Example: policyscope " + command);
  }
}
