package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.resource.StructuredText;

/** The sample corpus through the whole program, again and again in other ways. */
class SampleCorpusTest {
  private static final Path CORPUS = Path.of("corpus");

  @TempDir static Path folder;
  private static CommandLineRun first;

  @BeforeAll
  static void analyse() {
    first = CommandLineRun.fast(CORPUS, folder.resolve("first"), "--threads", "1");
  }

  @Test
  void allDocumentsAreDone() {
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("13 in = 13 done").contains("Belt and Road Initiative");
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    CommandLineRun.fast(CORPUS, folder.resolve("threads"), "--threads", "3");
    assertThat(reports("threads")).isEqualTo(reports("first"));
  }

  @Test
  void theOrderOfInputsDoesNotChangeAByte() throws IOException {
    Path one = copy("one", List.of("journal-article.txt", "debt-brief.txt"));
    String a = one.resolve("journal-article.txt").toString();
    String b = one.resolve("debt-brief.txt").toString();
    for (String[] order : new String[][] {{"ab", a, b}, {"ba", b, a}}) {
      CommandLineRun.of(
          "analyze", order[1], order[2], "--fast", "--output", folder.resolve(order[0]).toString());
    }
    assertThat(reports("ab")).isEqualTo(reports("ba")).isNotEmpty();
  }

  @Test
  void aDocumentReportDoesNotDependOnOtherDocuments() throws IOException {
    Path alone = copy("alone", List.of("un-speech.txt"));
    CommandLineRun.fast(alone, folder.resolve("alone-out"));
    assertThat(reports("alone-out").get("documents/un-speech.txt.json"))
        .isEqualTo(reports("first").get("documents/un-speech.txt.json"));
  }

  @Test
  void everyQuoteEqualsTheTextAtItsOffsets() {
    CommandLineRun verify = CommandLineRun.of("verify", folder.resolve("first").toString());
    assertThat(verify.status()).as(verify.out()).isZero();
    assertThat(verify.out()).contains(" 0 mismatches");
  }

  @Test
  void reportsWithoutTextAreCheckedAgainstTheirSource() {
    Path output = folder.resolve("no-text");
    CommandLineRun.fast(CORPUS, output, "--no-text");
    CommandLineRun alone = CommandLineRun.of("verify", output.toString());
    assertThat(alone.status()).isEqualTo(1);
    assertThat(alone.out()).contains("unchecked");
    CommandLineRun withSource =
        CommandLineRun.of("verify", output.toString(), "--source", CORPUS.toString());
    assertThat(withSource.status()).as(withSource.out()).isZero();
  }

  @Test
  void linesHoldTheSameAsFiles() throws Exception {
    CommandLineRun.fast(CORPUS, folder.resolve("lines"), "--format", "jsonl");
    List<String> lines = Files.readAllLines(folder.resolve("lines/documents.jsonl"));
    assertThat(lines).hasSize(13);
    for (String line : lines) {
      Map<String, Object> report = StructuredText.readJsonObject(line);
      String file = reports("first").get("documents/" + report.get("id") + ".json");
      assertThat(StructuredText.readJsonObject(file)).isEqualTo(report);
    }
  }

  @Test
  void aSecondRunReplacesTheFirst() throws IOException {
    Path output = folder.resolve("again");
    CommandLineRun.fast(CORPUS, output);
    CommandLineRun second = CommandLineRun.fast(CORPUS.resolve("debt-brief.txt"), output);
    assertThat(second.status()).isZero();
    assertThat(reports("again").keySet())
        .containsExactly(
            "corpus.json", "documents/debt-brief.txt.json", "failures.jsonl", "stages.jsonl");
  }

  @Test
  void aLimitTakesTheFirstDocuments() throws IOException {
    CommandLineRun.fast(CORPUS, folder.resolve("limit"), "--limit", "2");
    assertThat(reports("limit").keySet())
        .filteredOn(path -> path.startsWith("documents/"))
        .hasSize(2);
  }

  @Test
  void quietIsQuiet() {
    CommandLineRun run = CommandLineRun.fast(CORPUS, folder.resolve("quiet"), "--quiet");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void bothEnginesFindTheSameListedNames() throws Exception {
    CommandLineRun.fast(CORPUS, folder.resolve("opennlp"), "--engine", "opennlp");
    String file = "documents/forum-communique.txt.json";
    assertThat(listed("opennlp", file)).isEqualTo(listed("first", file)).isNotEmpty();
  }

  private static List<String> listed(String output, String file) throws Exception {
    Map<String, Object> report = StructuredText.readJsonObject(reports(output).get(file));
    return ((List<?>) report.get("entities"))
        .stream()
            .map(entity -> (Map<?, ?>) entity)
            .filter(entity -> entity.get("by").equals(List.of("gazetteer")))
            .map(entity -> entity.get("start") + " " + entity.get("text"))
            .toList();
  }

  private static Path copy(String name, List<String> files) throws IOException {
    Path target = Files.createDirectory(folder.resolve(name));
    for (String file : files) {
      Files.copy(CORPUS.resolve(file), target.resolve(file));
    }
    return target;
  }

  /** All files of a run but the manifest, which has a clock in it, and the kept stages. */
  private static SortedMap<String, String> reports(String name) throws IOException {
    Path root = folder.resolve(name);
    SortedMap<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.equals("run.json") && !path.startsWith(".")) {
          reports.put(path, Files.readString(file));
        }
      }
    }
    return reports;
  }
}
