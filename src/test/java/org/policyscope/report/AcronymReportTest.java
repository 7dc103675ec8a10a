package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;

class AcronymReportTest {

  @Test
  void aPairIsQuotedInCodePointsWithItsCleanForm() throws Exception {
    JsonView pair = report(true).objects("acronyms").get(0);
    assertThat(pair.integer("start")).isEqualTo(20);
    assertThat(pair.integer("end")).isEqualTo(22);
    assertThat(pair.string("text")).isEqualTo("RF");
    assertThat(pair.object("longForm").integer("start")).isEqualTo(8);
    assertThat(pair.object("longForm").integer("end")).isEqualTo(18);
    assertThat(pair.object("longForm").string("text")).isEqualTo("River\nFund");
    assertThat(pair.object("longForm").string("clean")).isEqualTo("River Fund");
  }

  @Test
  void withoutTextADigestStandsForEachQuote() throws Exception {
    JsonView pair = report(false).objects("acronyms").get(0);
    assertThat(pair.has("text")).isFalse();
    assertThat(pair.string("sha256")).isEqualTo(QuoteWriter.digest("RF"));
    assertThat(pair.object("longForm").has("text")).isFalse();
    assertThat(pair.object("longForm").string("sha256"))
        .isEqualTo(QuoteWriter.digest("River\nFund"));
  }

  @Test
  void aPairThatWasChangedIsFound() {
    assertThat(mismatches(written(true))).isZero();
    assertThat(mismatches(written(true).replace("\"RF\"", "\"RG\""))).isEqualTo(1);
    assertThat(mismatches(written(true).replace("River\\nFund\"", "River\\nBank\""))).isEqualTo(1);
  }

  @Test
  void aReportWithAPairHasTheFormOfTheSchema() throws Exception {
    SchemaTest.assertValid("document", written(true));
    SchemaTest.assertValid("document", written(false));
  }

  private static long mismatches(String report) {
    Findings findings = new Findings();
    new DocumentCheck(Optional.empty(), findings).check(report);
    return findings.build().mismatchCount();
  }

  private static JsonView report(boolean text) throws StructuredText.MalformedException {
    return new JsonView(StructuredText.readJsonObject(written(text)));
  }

  private static String written(boolean text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentReport.write(document(), new ReportOptions(text, true), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static AnnotatedDocument document() {
    SourceDocument source = SourceDocument.ofText("river.txt", "😀 😀 The River\nFund (RF) pays.");
    CleanDocument clean =
        new CleanDocument(
            source, SampleDocuments.joinedLines(source.text()), List.of(), DocumentMetadata.none());
    String text = clean.cleaned();
    Sentence sentence =
        new Sentence(0, SampleDocuments.span(text, text), 0, 0, TextKind.PROSE, Section.BODY);
    return new AnnotatedDocument(
        new ParsedDocument(clean, List.of(), List.of(sentence)),
        List.of(),
        List.of(
            new AcronymPair(
                SampleDocuments.span(text, "RF"), SampleDocuments.span(text, "River Fund"))),
        List.of(),
        new Provenance("1.0.0", "none", 0, new TreeMap<>()));
  }
}
