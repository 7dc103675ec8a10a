package org.policyscope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Assertion;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.CountryKind;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.EntityLink;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.Modality;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.Role;
import org.policyscope.document.Scoring;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.Speaker;
import org.policyscope.document.Stance;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

/** Annotated documents made by hand, with line ends, surrogate pairs and nested names. */
final class SampleDocuments {
  static final String SOURCE_TEXT =
      "😀 The Export-Import Bank of\nChina lends.\nKenya faces debt distress, not\ndefault."
          + " The Ministry of Finance agrees.";

  private SampleDocuments() {}

  /** Scores follow from the evidence; see {@code docs/scores.md}. */
  static AnnotatedDocument sample(String id) {
    SourceDocument source =
        new SourceDocument(
            id,
            "notes/" + id,
            "text/plain",
            "0".repeat(64),
            SOURCE_TEXT,
            DocumentMetadata.none(),
            List.of(),
            List.of());
    AlignedText text = joinedLines(SOURCE_TEXT);
    DocumentMetadata metadata =
        new DocumentMetadata(
            Optional.of("A note"),
            Optional.of("2018-05-01"),
            Optional.of("en"),
            List.of("A. Writer"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("archive", List.of(Map.of("shelf", 3), true, "half \ud800", 0.25)));
    CleanDocument clean = new CleanDocument(source, text, List.of(), metadata);
    String cleaned = clean.cleaned();
    List<Token> tokens = tokens(cleaned);
    List<Sentence> sentences =
        List.of(
            sentence(0, span(cleaned, "(smile) The Export-Import Bank of China lends.")),
            sentence(1, span(cleaned, "Kenya faces debt distress, not default.")),
            sentence(2, span(cleaned, "The Ministry of Finance agrees.")));
    Provenance provenance =
        new Provenance(
            "1.0.0",
            "corenlp",
            0,
            new TreeMap<>(Map.of("themes/policy", "sha256:" + "a".repeat(64))),
            Optional.of(
                new Scoring(
                    "lexical",
                    new TreeMap<>(),
                    1,
                    new Scoring.Thresholds(0.5, 0.5),
                    0.05,
                    0.05,
                    new TreeMap<>(Map.of("risk.financial", "risk")))));
    return new AnnotatedDocument(
        new ParsedDocument(clean, tokens, sentences),
        mentions(cleaned),
        themes(cleaned),
        provenance);
  }

  /** Line ends become blanks; the emoji is written out, so that offsets shift. */
  static AlignedText joinedLines(String source) {
    AlignedText.Builder builder = AlignedText.from(source);
    int at = 0;
    while (at < source.length()) {
      int next = source.offsetByCodePoints(at, 1);
      Span span = new Span(at, next);
      if (source.charAt(at) == '\n') {
        builder.replace(span, " ");
      } else if (span.length() == 2) {
        builder.replace(span, "(smile)");
      } else {
        builder.copy(span);
      }
      at = next;
    }
    return builder.build();
  }

  static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  private static Sentence sentence(int index, Span span) {
    return new Sentence(index, span, 0, 0, TextKind.PROSE, Section.BODY);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ")) {
      tokens.add(new Token(span(text, word), word, word, ""));
    }
    return tokens;
  }

  private static List<EntityMention> mentions(String text) {
    return List.of(
        mention(
            EntityType.INSTITUTION,
            span(text, "Export-Import Bank of China"),
            0,
            Optional.of(
                new CanonicalEntity(
                    "export-import-bank-of-china",
                    "Export-Import Bank of China",
                    Map.of("acronym", "CHEXIM"))),
            OptionalInt.empty()),
        mention(EntityType.COUNTRY, span(text, "China"), 0, country("CHN"), OptionalInt.of(0)),
        mention(EntityType.COUNTRY, span(text, "Kenya"), 1, country("KEN"), OptionalInt.empty()),
        mention(
            EntityType.INSTITUTION,
            span(text, "Ministry of Finance"),
            2,
            Optional.empty(),
            OptionalInt.empty()));
  }

  private static Optional<CanonicalEntity> country(String iso3) {
    return Optional.of(
        new CanonicalEntity(
            iso3,
            iso3.equals("CHN") ? "China" : "Kenya",
            Map.of("iso2", iso3.equals("CHN") ? "CN" : "KE")));
  }

  private static EntityMention mention(
      EntityType type,
      Span span,
      int sentence,
      Optional<CanonicalEntity> canonical,
      OptionalInt within) {
    return new EntityMention(
        type,
        type == EntityType.COUNTRY ? Optional.of(CountryKind.NAME) : Optional.empty(),
        span,
        sentence,
        canonical,
        0.99,
        List.of("gazetteer"),
        within);
  }

  private static List<ThemeAssignment> themes(String text) {
    List<SentenceScore> scores = List.of(new SentenceScore(1, 0.94, OptionalDouble.empty(), 0.94));
    // The mean sentence score is 0.94 / 3; with half saturation 0.05 the document scores this.
    double score = 0.862385;
    List<Evidence> evidence =
        List.of(
            new Evidence(
                1,
                span(text, "faces debt"),
                "face debt",
                0.4,
                said(span(text, "Kenya"), OptionalInt.of(2))),
            new Evidence(
                1,
                span(text, "debt distress"),
                "debt distress",
                0.9,
                said(span(text, "Kenya"), OptionalInt.empty()),
                List.of(new EntityLink(2, Role.AT_RISK))));
    List<SuppressedEvidence> suppressed =
        List.of(
            new SuppressedEvidence(
                1, span(text, "not default"), "default", 0.5, SuppressedEvidence.Reason.NEGATED));
    return List.of(
        theme("risk", "Risk", score, scores, evidence, List.of()),
        theme("risk.financial", "Financial risk", score, scores, evidence, suppressed));
  }

  private static Stance said(Span words, OptionalInt mention) {
    return new Stance(
        Assertion.ATTRIBUTED,
        Optional.of(Modality.CLAIMED),
        Optional.of(new Speaker(words, mention)));
  }

  private static ThemeAssignment theme(
      String id,
      String label,
      double score,
      List<SentenceScore> scores,
      List<Evidence> evidence,
      List<SuppressedEvidence> suppressed) {
    return new ThemeAssignment(
        id,
        label,
        id.contains("."),
        exactMatch(id),
        score,
        0.5,
        1,
        0.333333,
        0.5,
        scores,
        evidence,
        suppressed);
  }

  private static List<String> exactMatch(String theme) {
    return theme.contains(".") ? List.of("https://example.org/concepts/17") : List.of();
  }
}
