package org.policyscope.report;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.CorpusReport.DocumentSummary;
import org.policyscope.document.CorpusReport.EntitySummary;
import org.policyscope.document.CorpusReport.ThemeSummary;
import org.policyscope.document.CorpusReport.YearCount;
import org.policyscope.document.EntityType;
import org.policyscope.document.MentionCount;
import org.policyscope.document.OutcomeCounts;

/** The corpus report as JSON, of the form of {@code schema/corpus.schema.json}. */
public final class CorpusReportJson {
  private static final Comparator<EntitySummary> ORDER =
      Comparator.comparing(EntitySummary::mention, MentionCount.ORDER);

  private final CorpusReport report;
  private final ReportOptions options;
  private final JsonOutput json;

  private CorpusReportJson(CorpusReport report, ReportOptions options, JsonOutput json) {
    this.report = report;
    this.options = options;
    this.json = json;
  }

  /** Writes {@code corpus.json} of a run. */
  public static void write(CorpusReport report, ReportOptions options, OutputFolder folder) {
    folder.write(OutputNames.CORPUS, stream -> write(report, options, stream));
  }

  /** Writes the report and a line feed; leaves {@code stream} open. */
  public static void write(CorpusReport report, ReportOptions options, OutputStream stream) {
    try (JsonOutput json = JsonOutput.to(stream, options.oneLine())) {
      new CorpusReportJson(report, options, json).write();
    }
  }

  private void write() {
    json.startObject();
    json.property("schemaVersion", DocumentReport.SCHEMA_VERSION);
    writeTotals();
    json.startObject("outcomes");
    writeCounts(json, report.outcomes());
    json.endObject();
    json.startArray("years");
    report.years().forEach(this::writeYear);
    json.endArray();
    json.startArray("themes");
    report.themes().forEach(this::writeTheme);
    json.endArray();
    writeEntities();
    json.startArray("documents");
    report.documents().forEach(this::writeDocument);
    json.endArray();
    json.emptyArray("trends");
    json.emptyArray("pairs");
    json.endObject();
  }

  static void writeCounts(JsonOutput json, OutcomeCounts counts) {
    json.property("in", counts.in());
    json.property("done", counts.done());
    json.property("degraded", counts.degraded());
    json.property("failed", counts.failed());
    json.property("skipped", counts.skipped());
  }

  private void writeTotals() {
    CorpusReport.Totals totals = report.totals();
    json.startObject("totals");
    json.property("documents", totals.documents());
    json.property("characters", totals.characters());
    json.property("tokens", totals.tokens());
    json.property("sentences", totals.sentences());
    json.property("proseSentences", totals.proseSentences());
    json.startObject("mentions");
    for (Map.Entry<EntityType, Long> count : totals.mentions().entrySet()) {
      json.property(count.getKey().label(), count.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private void writeYear(YearCount year) {
    json.startObject();
    if (year.year().isPresent()) {
      json.property("year", year.year().get());
    } else {
      json.nothing("year");
    }
    json.property("documents", year.documents());
    json.endObject();
  }

  private void writeTheme(ThemeSummary theme) {
    json.startObject();
    json.property("id", theme.id());
    json.property("label", theme.label());
    json.property("documents", theme.documents());
    json.property("sentences", theme.sentences());
    json.decimal("share", theme.share());
    json.decimal("meanScore", theme.meanScore());
    StanceSection.write(json, options, theme.stances());
    LinkSection.write(json, options, theme.links());
    json.property("linksLeftOut", theme.linksLeftOut());
    json.endObject();
  }

  private void writeEntities() {
    json.layout().expandTo(3);
    json.startObject("entities");
    for (Map.Entry<EntityType, List<EntitySummary>> type : report.entities().entrySet()) {
      json.startArray(type.getKey().label());
      type.getValue().stream()
          .map(entity -> shown(entity))
          .sorted(ORDER)
          .forEach(entity -> writeEntity(type.getKey(), entity));
      json.endArray();
    }
    json.endObject();
    json.layout().expandAsUsual();
  }

  private EntitySummary shown(EntitySummary entity) {
    return new EntitySummary(MentionNames.shown(entity.mention(), options), entity.documents());
  }

  private void writeEntity(EntityType type, EntitySummary entity) {
    json.startObject();
    json.property("id", entity.mention().id());
    json.property("name", MentionNames.name(entity.mention(), options));
    json.property("type", type.label());
    json.property("count", entity.mention().count());
    json.property("countOutside", entity.mention().countOutside());
    json.property("documents", entity.documents());
    json.endObject();
  }

  private void writeDocument(DocumentSummary document) {
    json.startObject();
    json.property("id", document.id());
    json.property("title", document.title());
    json.property("date", document.date());
    json.property("tokens", document.tokens());
    json.property("sentences", document.sentences());
    json.strings("themes", document.themes());
    json.endObject();
  }
}
