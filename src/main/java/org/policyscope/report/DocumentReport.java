package org.policyscope.report;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.Provenance;
import org.policyscope.document.Repetitions;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Sentence;

/**
 * The report of one document as JSON, of the form of {@code schema/document.schema.json}. Depends
 * on the document alone: no clock, no host, no other document.
 */
public final class DocumentReport {
  /** Version of the form; a reader of one version can read all with the same first number. */
  public static final String SCHEMA_VERSION = "1.0";

  private final AnnotatedDocument document;
  private final JsonOutput json;
  private final QuoteWriter quotes;

  private DocumentReport(AnnotatedDocument document, ReportOptions options, JsonOutput json) {
    this.document = document;
    this.json = json;
    this.quotes = new QuoteWriter(document, options, json);
  }

  /** Writes the report and a line feed; leaves {@code stream} open. */
  public static void write(
      AnnotatedDocument annotated, ReportOptions options, OutputStream stream) {
    AnnotatedDocument document = SourceOrder.arrange(annotated);
    try (JsonOutput json = JsonOutput.to(stream, options.oneLine())) {
      json.startObject();
      DocumentReport report = new DocumentReport(document, options, json);
      report.writeHead();
      report.quotes.writeText();
      report.writeSentences();
      EntitySection entities = new EntitySection(document, options, json, report.quotes);
      entities.writeEntities();
      entities.writeBlocked();
      entities.writeRejected();
      entities.writeAcronyms();
      entities.writeMentions();
      new ThemeSection(document, options, json, report.quotes).write(document.themes());
      json.emptyArray("events");
      report.writeProvenance();
      json.endObject();
    }
  }

  private void writeHead() {
    SourceDocument source = document.source();
    DocumentMetadata metadata = document.parsed().clean().metadata();
    json.property("schemaVersion", SCHEMA_VERSION);
    json.property("id", source.id());
    json.startObject("document");
    json.property("title", metadata.title());
    json.property("date", metadata.date());
    json.property("language", metadata.language());
    json.strings("authors", metadata.authors());
    json.property("publisher", metadata.publisher());
    json.property("country", metadata.country());
    json.property("genre", metadata.genre());
    json.property("source", source.source());
    json.property("mediaType", source.mediaType());
    json.property("sha256", source.sha256());
    json.property("characters", quotes.length());
    json.property("tokens", document.parsed().tokens().size());
    json.property("sentences", document.parsed().sentences().size());
    json.value("metadata", metadata.free());
    json.endObject();
  }

  private void writeSentences() {
    Map<Integer, Map<String, Double>> themes = themesBySentence();
    Repetitions repetitions = Repetitions.of(document.parsed());
    json.startArray("sentences");
    for (Sentence sentence : document.parsed().sentences()) {
      json.startObject();
      json.property("index", sentence.index());
      quotes.writePlace(sentence.span());
      json.property("section", sentence.section().label());
      json.property("kind", sentence.kind().label());
      OptionalInt first = repetitions.first(sentence.index());
      if (first.isPresent()) {
        json.property("repeats", first.getAsInt());
      }
      json.startObject("themes");
      themes.getOrDefault(sentence.index(), Map.of()).forEach(json::decimal);
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  /** The themes that each sentence has, in the order of the taxonomy. */
  private Map<Integer, Map<String, Double>> themesBySentence() {
    Map<Integer, Map<String, Double>> themes = new HashMap<>();
    for (ThemeAssignment theme : document.themes()) {
      for (SentenceScore score : theme.sentenceScores()) {
        if (score.score() >= theme.sentenceThreshold()) {
          themes
              .computeIfAbsent(score.sentence(), ignored -> new LinkedHashMap<>())
              .put(theme.id(), score.score());
        }
      }
    }
    return themes;
  }

  private void writeProvenance() {
    Provenance provenance = document.provenance();
    json.startObject("provenance");
    json.property("policyscope", provenance.version());
    json.property("engine", provenance.engine());
    json.property("level", provenance.level());
    json.strings("resources", provenance.resources());
    provenance
        .scoring()
        .ifPresent(
            scoring -> {
              json.startObject("scoring");
              json.property("formula", scoring.formula());
              json.startObject("coefficients");
              scoring.coefficients().forEach(json::decimal);
              json.endObject();
              json.decimal("floor", scoring.floor());
              json.decimal("sentenceThreshold", scoring.thresholds().sentence());
              json.decimal("documentThreshold", scoring.thresholds().document());
              json.decimal("halfSaturation", scoring.halfSaturation());
              json.decimal("weakShare", scoring.weakShare());
              json.strings("parents", scoring.parents());
              json.endObject();
            });
    json.endObject();
  }
}
