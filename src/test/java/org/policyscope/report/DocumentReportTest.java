package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.policyscope.resource.StructuredText;

class DocumentReportTest {

  @Test
  void theReportOfASampleIsTheOneThatIsWrittenDown() throws Exception {
    String expected = resource("sample.json");
    assertThat(written(ReportOptions.readable())).isEqualTo(expected);
  }

  @Test
  void oneLineSaysTheSameAsManyLines() throws Exception {
    String line = written(new ReportOptions(true, true));
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(StructuredText.readJsonObject(line))
        .isEqualTo(StructuredText.readJsonObject(written(ReportOptions.readable())));
  }

  @Test
  void everyQuoteIsTheSliceInCodePoints() throws Exception {
    JsonView report =
        new JsonView(StructuredText.readJsonObject(written(ReportOptions.readable())));
    int[] text = report.string("text").codePoints().toArray();
    List<JsonView> entities = report.objects("entities");
    assertThat(entities).hasSize(4);
    for (JsonView entity : entities) {
      int start = entity.integer("start");
      assertThat(new String(text, start, entity.integer("end") - start))
          .isEqualTo(entity.string("text"));
    }
    assertThat(entities.get(0).string("text")).isEqualTo("Export-Import Bank of\nChina");
    assertThat(entities.get(0).string("clean")).isEqualTo("Export-Import Bank of China");
    assertThat(entities.get(1).string("within")).isEqualTo("e0");
    assertThat(entities.get(1).has("clean")).isFalse();
  }

  @Test
  void withoutTextNoWordOfTheTextIsLeft() {
    String report = written(new ReportOptions(false, false));
    assertThat(report)
        .doesNotContain("faces", "lends", "Ministry", "ministry", "\"clean\"", "\"text\"")
        .contains("\"sha256\": \"" + QuoteWriter.digest("debt distress") + "\"")
        .contains("text:sha256-" + QuoteWriter.digest("ministry of finance"));
  }

  static String written(ReportOptions options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentReport.write(SampleDocuments.sample("sample.txt"), options, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DocumentReportTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
