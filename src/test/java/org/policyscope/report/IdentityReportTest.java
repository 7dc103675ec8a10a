package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Identities that the document itself gives: a full name and its short form. */
class IdentityReportTest {
  private static final String TEXT = "River Fund (RF) pays.";

  @Test
  void aFullNameAndItsShortFormAreOneRow() throws Exception {
    JsonView report = new JsonView(StructuredText.readJsonObject(written(true)));
    JsonView canonical = report.objects("entities").get(1).object("canonical");
    assertThat(canonical.string("id")).isEqualTo("text:river fund");
    assertThat(canonical.string("name")).isEqualTo("River Fund");
    List<JsonView> rows = report.object("mentions").objects("institution");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).integer("count")).isEqualTo(2);
    assertThat(rows.get(0).string("id")).isEqualTo("text:river fund");
  }

  @Test
  void withoutTextTheNameIsADigest() {
    assertThat(written(false))
        .doesNotContain("River", "river", "Stream")
        .contains("text:sha256-" + QuoteWriter.digest("river fund"));
  }

  @Test
  void bothFormsOfTheReportAreConsistentAndValid() throws Exception {
    for (boolean text : new boolean[] {true, false}) {
      Findings findings = new Findings();
      new DocumentCheck(Optional.empty(), findings).check(written(text));
      assertThat(findings.build().mismatchCount()).isZero();
      SchemaTest.assertValid("document", written(text));
    }
  }

  private static String written(boolean text) {
    SourceDocument source = SourceDocument.ofText("sample", TEXT);
    CleanDocument clean =
        new CleanDocument(source, AlignedText.identity(TEXT), List.of(), DocumentMetadata.none());
    Sentence sentence =
        new Sentence(0, new Span(0, TEXT.length()), 0, 0, TextKind.PROSE, Section.BODY);
    ParsedDocument parsed = new ParsedDocument(clean, List.of(), List.of(sentence));
    CanonicalEntity fund =
        new CanonicalEntity(
            "text:river fund",
            "River Fund",
            Map.of(CanonicalEntity.ALIASES, "Fund of the River|Stream Fund"));
    AnnotatedDocument document =
        new AnnotatedDocument(
            parsed,
            List.of(mention(new Span(0, 10), fund), mention(new Span(12, 14), fund)),
            List.of(),
            new Provenance("1.0.0", "none", 0, new TreeMap<>()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentReport.write(document, new ReportOptions(text, true), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static EntityMention mention(Span span, CanonicalEntity entity) {
    return new EntityMention(
        EntityType.INSTITUTION,
        Optional.empty(),
        span,
        0,
        Optional.of(entity),
        0.9,
        List.of("pattern"),
        OptionalInt.empty());
  }
}
