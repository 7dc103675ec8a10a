package org.policyscope.report;

import java.util.List;
import java.util.Optional;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.StructuredText.MalformedException;

/** Checks one document report against itself and, if there is one, against its source. */
final class DocumentCheck {
  private final Optional<SourceTexts> sources;
  private final MeaningSource meanings;
  private final Findings findings;
  private final LinkSums links = new LinkSums();
  private long tokens;
  private long sentences;

  DocumentCheck(Optional<SourceTexts> sources, Findings findings) {
    this(sources, MeaningSource.NONE, findings);
  }

  DocumentCheck(Optional<SourceTexts> sources, MeaningSource meanings, Findings findings) {
    this.sources = sources;
    this.meanings = meanings;
    this.findings = findings;
  }

  void check(String json) {
    try {
      JsonView report = new JsonView(StructuredText.readJsonObject(json));
      findings.enterDocument(report.string("id"));
      check(report);
    } catch (MalformedException e) {
      findings.add("line " + e.line(), "a JSON object", String.valueOf(e.getMessage()));
    } catch (JsonView.FieldException e) {
      findings.add(e.field(), e.expected(), e.found());
    }
  }

  private void check(JsonView report) {
    JsonView head = report.object("document");
    tokens += head.integer("tokens");
    sentences += head.integer("sentences");
    Optional<CodePointText> text = text(report);
    text.ifPresent(
        t -> findings.compare("document.characters", t.length(), head.integer("characters")));
    List<JsonView> inReport = report.objects("sentences");
    findings.compare("document.sentences", inReport.size(), head.integer("sentences"));
    for (int i = 0; i < inReport.size(); i++) {
      JsonView sentence = inReport.get(i);
      findings.compare("sentences[" + i + "].index", i, sentence.integer("index"));
      boolean inside =
          0 <= sentence.integer("start")
              && sentence.integer("start") <= sentence.integer("end")
              && sentence.integer("end") <= head.integer("characters");
      findings.compare("sentences[" + i + "] lies in the text", true, inside);
    }
    QuoteCheck quotes = new QuoteCheck(text, findings);
    for (String part : List.of("entities", "rejected", "blocked", "acronyms", "themes", "events")) {
      quotes.check(part, report.fields().get(part));
    }
    new EntityCheck(report, findings).check();
    links.add(report);
    new ThemeCheck(report, new ReportMeanings(report, text, meanings), findings).check();
  }

  /** The text that quotes are cut from: the source's if given, else the report's own. */
  private Optional<CodePointText> text(JsonView report) {
    Optional<String> own = report.optionalString("text");
    if (sources.isEmpty()) {
      return own.map(CodePointText::new);
    }
    Optional<String> source = sources.get().textOf(report.string("id"));
    if (source.isEmpty()) {
      findings.add("source", "a document with this id", "none");
    } else if (own.isPresent()) {
      findings.compare("text", source.get(), own.get());
    }
    return source.or(() -> own).map(CodePointText::new);
  }

  /** Of all documents so far. */
  LinkSums links() {
    return links;
  }

  /** Sum over all documents so far. */
  long tokens() {
    return tokens;
  }

  /** Sum over all documents so far. */
  long sentences() {
    return sentences;
  }
}
