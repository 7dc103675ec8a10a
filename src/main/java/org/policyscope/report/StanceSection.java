package org.policyscope.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Evidence;
import org.policyscope.document.SpeakerCount;
import org.policyscope.document.StanceCounts;
import org.policyscope.document.ThemeAssignment;

/** How often a theme's evidence is asserted, planned, said by whom; left out where nothing is. */
final class StanceSection {
  private final AnnotatedDocument document;
  private final ReportOptions options;
  private final JsonOutput json;

  StanceSection(AnnotatedDocument document, ReportOptions options, JsonOutput json) {
    this.document = document;
    this.options = options;
    this.json = json;
  }

  void write(ThemeAssignment theme) {
    List<Evidence> evidence = theme.evidence();
    write(json, options, StanceCounts.of(evidence, document.mentions(), document.parsed().text()));
  }

  static void write(JsonOutput json, ReportOptions options, StanceCounts counts) {
    writeCounts(json, "byAssertion", counts.byAssertion());
    writeCounts(json, "byModality", counts.byModality());
    if (!counts.bySpeaker().isEmpty()) {
      json.startArray("bySpeaker");
      counts.bySpeaker().stream()
          .map(count -> shown(count, options))
          .sorted(SpeakerCount.ORDER)
          .forEach(
              count -> {
                json.startObject();
                json.property("id", count.id());
                json.property("name", count.name());
                json.property("count", count.count());
                json.endObject();
              });
      json.endArray();
    }
  }

  private static void writeCounts(JsonOutput json, String name, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      json.startObject(name);
      counts.forEach(json::property);
      json.endObject();
    }
  }

  /** Words of the text are hidden where quotes are. */
  private static SpeakerCount shown(SpeakerCount count, ReportOptions options) {
    return count.known() || options.includeText()
        ? count
        : new SpeakerCount(
            SpeakerCount.hidden(QuoteWriter.digest(count.id())), Optional.empty(), count.count());
  }
}
