package org.policyscope.report;

import java.util.List;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Evidence;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.Speaker;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.theme.ThemeFormula;

/** The {@code themes} of a document report. */
final class ThemeSection {
  private static final int LEVELS = 4;

  private final JsonOutput json;
  private final QuoteWriter quotes;
  private final StanceSection tallies;
  private final LinkSection links;

  ThemeSection(
      AnnotatedDocument document, ReportOptions options, JsonOutput json, QuoteWriter quotes) {
    this.json = json;
    this.quotes = quotes;
    this.tallies = new StanceSection(document, options, json);
    this.links = new LinkSection(document, options, json);
  }

  void write(List<ThemeAssignment> themes) {
    json.layout().expandTo(LEVELS);
    json.startArray("themes");
    themes.forEach(this::writeTheme);
    json.endArray();
    json.layout().expandAsUsual();
  }

  private void writeTheme(ThemeAssignment theme) {
    json.startObject();
    json.property("id", theme.id());
    json.property("label", theme.label());
    json.property("validated", theme.validated());
    if (!theme.exactMatch().isEmpty()) {
      json.strings("exactMatch", theme.exactMatch());
    }
    json.decimal("score", theme.score());
    json.decimal("threshold", theme.threshold());
    json.property("assigned", theme.assigned());
    json.property("sentences", theme.sentences());
    json.decimal("share", theme.share());
    double keptOut = keptOut(theme);
    if (keptOut > 0) {
      json.decimal("keptOut", keptOut);
    }
    json.decimal("sentenceThreshold", theme.sentenceThreshold());
    json.startArray("sentenceScores");
    theme.sentenceScores().forEach(this::writeScore);
    json.endArray();
    json.startArray("evidence");
    theme.evidence().forEach(this::writeEvidence);
    json.endArray();
    tallies.write(theme);
    links.write(theme);
    json.startArray("suppressed");
    theme.suppressed().forEach(this::writeSuppressed);
    json.endArray();
    json.endObject();
  }

  private static double keptOut(ThemeAssignment theme) {
    LexicalSums out = new LexicalSums();
    for (SuppressedEvidence match : theme.suppressed()) {
      if (match.reason().isOfText()) {
        out.add(match.sentence(), match.term(), match.weight());
      }
    }
    List<Double> outside = out.scores();
    if (outside.isEmpty()) {
      return 0;
    }
    LexicalSums in = new LexicalSums();
    theme.evidence().forEach(found -> in.add(found.sentence(), found.term(), found.weight()));
    return ThemeFormula.keptOut(outside, in.scores());
  }

  private void writeScore(SentenceScore score) {
    json.startObject();
    json.property("sentence", score.sentence());
    json.decimal("lexical", score.lexical());
    if (score.semantic().isPresent()) {
      json.decimal("semantic", score.semantic().getAsDouble());
    } else {
      json.nothing("semantic");
    }
    json.decimal("score", score.score());
    score.nearest().ifPresent(prototype -> json.property("nearest", prototype));
    json.endObject();
  }

  private void writeEvidence(Evidence evidence) {
    json.startObject();
    json.property("sentence", evidence.sentence());
    quotes.writeQuote(evidence.span());
    json.property("term", evidence.term());
    json.decimal("weight", evidence.weight());
    json.property("assertion", evidence.assertion().label());
    evidence.stance().modality().ifPresent(modality -> json.property("modality", modality.label()));
    evidence.stance().speaker().ifPresent(this::writeSpeaker);
    json.endObject();
  }

  /** The entity that speaks, or the words that name who does. */
  private void writeSpeaker(Speaker speaker) {
    if (speaker.mention().isPresent()) {
      json.property("speaker", "e" + speaker.mention().getAsInt());
    } else {
      json.startObject("speakerWords");
      quotes.writeQuote(speaker.span());
      json.endObject();
    }
  }

  private void writeSuppressed(SuppressedEvidence suppressed) {
    json.startObject();
    json.property("sentence", suppressed.sentence());
    quotes.writeQuote(suppressed.span());
    json.property("term", suppressed.term());
    json.decimal("weight", suppressed.weight());
    json.property("reason", suppressed.reason().label());
    json.endObject();
  }
}
