package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.resource.StructuredText;

/** A gazetteer of the user's own, from the command line to what is written. */
class GazetteerOptionTest {
  private static final Path NAMES = Path.of("src/test/resources/entity/user/names.tsv");

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeADocument() throws IOException {
    output = folder.resolve("out");
    input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        input.resolve("a.txt"),
        "The World Bank met the Export-Import Bank of China. The World Bank paid.\n");
    Files.writeString(input.resolve("b.txt"), "The World Bank left Jordan.\n");
    Files.writeString(input.resolve("c.txt"), "Nepal waits.\n");
  }

  @Test
  void theRunSaysWhatTheGazetteerDid() throws Exception {
    CommandLineRun run = CommandLineRun.fast(input, output, "--gazetteer", NAMES.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "14 entries of yours, found 3 times in 2 documents; overrode 3 built-in readings,"
                + " blocked 1")
        .contains("names inside longer listed ones, not counted: 1");
    Map<String, Object> manifest = json(output.resolve("run.json"));
    assertThat(manifest.get("resources").toString()).contains("user-gazetteers/names.tsv=sha256:");
    assertThat(manifest.get("settings").toString()).contains("gazetteer=[names.tsv]");
    assertThat(manifest.get("gazetteers").toString())
        .contains("found=3, documents=2, hidden=1")
        .contains(
            "overrode=[{type=institution, id=world-bank, name=World Bank, by=wb-strategy,"
                + " mentions=3, documents=2}]")
        .contains("{form=OBOR, type=strategy, id=belt-and-road-initiative, by=null}");
    Map<String, Object> report = json(output.resolve("documents/a.txt.json"));
    assertThat(((Map<?, ?>) report.get("provenance")).get("resources").toString())
        .contains("user-gazetteers/names.tsv");
    assertThat(CommandLineRun.of("verify", output.toString()).status()).isZero();
  }

  @Test
  void withoutTextItCanBeVerifiedAsWell() {
    CommandLineRun.fast(input, output, "--gazetteer", NAMES.toString(), "--no-text");
    CommandLineRun verified =
        CommandLineRun.of("verify", output.toString(), "--source", input.toString());
    assertThat(verified.status()).as(verified.out()).isZero();
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    Path other = folder.resolve("other");
    CommandLineRun.fast(input, output, "--gazetteer", NAMES.toString(), "--threads", "1");
    CommandLineRun.fast(input, other, "--gazetteer", NAMES.toString(), "--threads", "3");
    for (String file : List.of("documents/a.txt.json", "documents/b.txt.json", "corpus.json")) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(output.resolve(file));
    }
  }

  @Test
  void aBrokenGazetteerIsRefusedBeforeAnythingIsStarted() throws IOException {
    Path broken = Files.writeString(folder.resolve("x.tsv"), "type\tname\nplanet\tMars\n");
    for (String command : new String[] {"analyze", "evaluate", "resolve"}) {
      CommandLineRun run =
          CommandLineRun.of(command, input.toString(), "--gazetteer", broken.toString());
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(run.err()).contains("INVALID_GAZETTEER: x.tsv:2.").contains("Cure:");
    }
    CommandLineRun run = CommandLineRun.fast(input, output, "--gazetteer", "nowhere.tsv");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("UNREADABLE_FILE");
    assertThat(output).doesNotExist();
  }

  @Test
  void theEnvironmentNamesOneTooAndSeveralCanBeGiven() throws IOException {
    Map<String, String> environment = Map.of("POLICYSCOPE_GAZETTEER", NAMES.toString());
    CommandLineRun run = CommandLineRun.with(environment, "resolve", "World Bank");
    assertThat(run.out()).contains("World Bank\tstrategy\twb-strategy\tWorld Bank\tyour gazetteer");
    Path more = Files.writeString(folder.resolve("more.csv"), "type,name\nstrategy,Kolo Plan\n");
    CommandLineRun both =
        CommandLineRun.of(
            "resolve",
            "--gazetteer",
            NAMES.toString(),
            "--gazetteer",
            more.toString(),
            "KWA",
            "Kolo Plan");
    assertThat(both.status()).as(both.out() + both.err()).isZero();
  }

  @Test
  void evaluateUsesItToo() throws IOException {
    String text = "The World Bank paid.";
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\": \"1\", \"text\": \""
                + text
                + "\", \"entities\": [{\"type\": \"strategy\", \"start\": 4, \"end\": 14, \"text\":"
                + " \"World Bank\", \"id\": \"wb-strategy\"}]}\n");
    String[] plain = {"evaluate", gold.toString(), "--fast", "--errors", "5"};
    String[] with = {
      "evaluate", gold.toString(), "--fast", "--errors", "5", "--gazetteer", NAMES.toString()
    };
    assertThat(CommandLineRun.of(plain).out()).containsPattern("strategy +exact +id +F1 \\.000");
    assertThat(CommandLineRun.of(with).out()).containsPattern("strategy +exact +id +F1 1.000");
  }

  private static Map<String, Object> json(Path file) throws Exception {
    return StructuredText.readJsonObject(Files.readString(file));
  }
}
