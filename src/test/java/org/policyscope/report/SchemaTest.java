package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
  private final Path folder;

  SchemaTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "with text: {0}, as lines: {1}")
  @CsvSource({"true,false", "false,false", "true,true", "false,true"})
  void everyFileOfARunHasItsForm(boolean includeText, boolean lines) throws IOException {
    SampleRuns.write(folder, includeText, lines);
    assertValid("run", Files.readString(folder.resolve("run.json")));
    assertValid("corpus", Files.readString(folder.resolve("corpus.json")));
    List<String> failures = Files.readAllLines(folder.resolve("failures.jsonl"));
    assertThat(failures).hasSize(4);
    for (String line : failures) {
      assertValid("failure", line);
    }
    List<String> stages = Files.readAllLines(folder.resolve("stages.jsonl"));
    assertThat(stages).hasSize(2).allSatisfy(line -> assertValid("stages", line));
    List<String> documents =
        lines ? Files.readAllLines(folder.resolve("documents.jsonl")) : documentFiles();
    assertThat(documents).hasSize(2);
    for (String document : documents) {
      assertValid("document", document);
    }
  }

  @Test
  void theManifestOfARunThatGoesOnHasItsForm() throws IOException {
    OutputFolder.open(folder, false).close();
    assertValid("run", Files.readString(folder.resolve("run.json")));
  }

  @Test
  void aReportWithAnUnknownFieldHasNot() {
    String report = DocumentReportTest.written(ReportOptions.readable());
    String changed = report.replaceFirst("\"id\"", "\"more\": 1, \"id\"");
    assertThat(schema("document").validate(changed, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aQuoteHasWordsOrADigest() {
    String report = DocumentReportTest.written(ReportOptions.readable());
    String changed = report.replace("\"text\": \"China\", ", "");
    assertThat(changed).isNotEqualTo(report);
    assertThat(schema("document").validate(changed, InputFormat.JSON)).isNotEmpty();
  }

  private List<String> documentFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
      return files.map(SchemaTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void assertValid(String name, String json) {
    assertThat(schema(name).validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema(String name) {
    InputStream stream =
        Objects.requireNonNull(
            DocumentReport.class.getResourceAsStream("schema/" + name + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
  }
}
