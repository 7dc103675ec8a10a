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
import org.policyscope.document.Additions;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.OtherReadings;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.Reading;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;

/** What a user's own gazetteer did, as reports tell it. */
class GazetteerReportTest {

  @Test
  void whatWasOverriddenHiddenAndBlockedIsQuoted() {
    assertThat(written(true))
        .contains(
            "\"overrode\":[{\"type\":\"institution\",\"start\":4,\"end\":14,\"text\":\"River"
                + " Fund\",\"id\":\"old\",\"name\":\"Old River Fund\"}]")
        .contains(
            "\"hides\":[{\"type\":\"strategy\",\"start\":4,\"end\":9,\"text\":\"River\",\"id\":null,"
                + "\"name\":null}]")
        .contains("\"blocked\":[{\"type\":\"country\",\"start\":20,\"end\":26,");
  }

  @Test
  void withoutTextADigestStandsForEachQuote() {
    assertThat(written(false))
        .doesNotContain("\"River", "Kivuli\"")
        .contains("\"sha256\":\"" + QuoteWriter.digest("Kivuli"));
  }

  @Test
  void theReportHasTheFormOfTheSchema() {
    SchemaTest.assertValid("document", written(true));
    SchemaTest.assertValid("document", written(false));
  }

  @Test
  void aReadingThatWasChangedIsFound() {
    assertThat(mismatches(written(true))).isZero();
    assertThat(mismatches(written(true).replace("\"Kivuli\"", "\"Kivulo\""))).isEqualTo(1);
  }

  @Test
  void theManifestHasTheFormOfTheSchema() {
    RunManifest plain = SampleRuns.manifest();
    GazetteerUse use =
        new GazetteerUse(
            List.of(new GazetteerUse.File("mine.tsv", "d".repeat(64), 2, 5, 1)),
            3,
            1,
            1,
            List.of(
                new GazetteerUse.Overridden(
                    EntityType.INSTITUTION,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("new"),
                    2,
                    1)),
            List.of(),
            List.of(
                new GazetteerUse.Shadow("Kivuli", EntityType.COUNTRY, "kivuli", Optional.empty())));
    RunManifest manifest =
        new RunManifest(
            plain.version(),
            plain.complete(),
            plain.command(),
            plain.settings(),
            plain.started(),
            plain.finished(),
            plain.javaVersion(),
            plain.resources(),
            plain.models(),
            plain.inputs(),
            plain.counts(),
            plain.cost(),
            Optional.of(use));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(new TreeMap<>(), bytes);
    String json = bytes.toString(StandardCharsets.UTF_8);
    assertThat(json).contains("\"form\": \"Kivuli\"", "\"found\": 3", "\"by\": \"new\"");
    SchemaTest.assertValid("run", json);
  }

  private static long mismatches(String report) {
    Findings findings = new Findings();
    new DocumentCheck(Optional.empty(), findings).check(report);
    return findings.build().mismatchCount();
  }

  /** Without blanks between fields, so that line breaks do not matter. */
  private static String written(boolean text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentReport.write(document(), new ReportOptions(text, true), bytes);
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace("\": ", "\":")
        .replace(", \"", ",\"")
        .strip();
  }

  private static AnnotatedDocument document() {
    SourceDocument source = SourceDocument.ofText("river.txt", "The River Fund left Kivuli.");
    CleanDocument clean =
        new CleanDocument(
            source, SampleDocuments.joinedLines(source.text()), List.of(), DocumentMetadata.none());
    String text = clean.cleaned();
    Sentence sentence =
        new Sentence(0, SampleDocuments.span(text, text), 0, 0, TextKind.PROSE, Section.BODY);
    Reading overridden =
        new Reading(
            EntityType.INSTITUTION,
            SampleDocuments.span(text, "River Fund"),
            Optional.of(new CanonicalEntity("old", "Old River Fund", Map.of())));
    Reading hidden =
        new Reading(EntityType.STRATEGY, SampleDocuments.span(text, "River"), Optional.empty());
    Reading blocked =
        new Reading(EntityType.COUNTRY, SampleDocuments.span(text, "Kivuli"), Optional.empty());
    EntityMention mention =
        new EntityMention(
            EntityType.STRATEGY,
            Optional.empty(),
            SampleDocuments.span(text, "River Fund"),
            0,
            Optional.of(new CanonicalEntity("new", "New River Fund", Map.of())),
            0.99,
            List.of("user-gazetteer"),
            OptionalInt.empty(),
            new OtherReadings(List.of(overridden), List.of(hidden)),
            Optional.empty());
    return new AnnotatedDocument(
        new ParsedDocument(clean, List.of(), List.of(sentence)),
        List.of(mention),
        List.of(),
        List.of(),
        new Provenance("1.0.0", "none", 0, new TreeMap<>()),
        List.of(blocked),
        Additions.NONE);
  }
}
