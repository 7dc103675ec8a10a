package org.policyscope.report;

import java.util.List;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.EntityType;
import org.policyscope.document.LinkCount;
import org.policyscope.document.MentionCount;
import org.policyscope.document.Role;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeLink;

/** Which entities play which part in a theme; left out where none does. */
final class LinkSection {
  private final AnnotatedDocument document;
  private final ReportOptions options;
  private final JsonOutput json;

  LinkSection(AnnotatedDocument document, ReportOptions options, JsonOutput json) {
    this.document = document;
    this.options = options;
    this.json = json;
  }

  void write(ThemeAssignment theme) {
    List<ThemeLink> links =
        ThemeLink.of(theme, document.mentions(), document.parsed().text()).stream()
            .map(link -> new ThemeLink(shown(link.count(), options), link.evidence()))
            .sorted(ThemeLink.ORDER)
            .toList();
    if (links.isEmpty()) {
      return;
    }
    json.startArray("links");
    links.stream().filter(link -> link.count().role() != Role.CO_OCCURRENCE).forEach(this::write);
    json.endArray();
    writeOthers(links.stream().filter(l -> l.count().role() == Role.CO_OCCURRENCE).toList());
  }

  private void write(ThemeLink link) {
    json.startObject();
    writeCount(json, link.count());
    json.integers("evidence", link.evidence());
    json.endObject();
  }

  /** Which evidence an entity without a part stands beside, the sentences tell. */
  private void writeOthers(List<ThemeLink> links) {
    if (links.isEmpty()) {
      return;
    }
    json.startObject("coOccurrences");
    for (EntityType type : EntityType.values()) {
      List<ThemeLink> ofType = links.stream().filter(l -> l.count().type() == type).toList();
      if (!ofType.isEmpty()) {
        json.startObject(type.label());
        ofType.forEach(link -> json.property(link.count().id(), link.count().count()));
        json.endObject();
      }
    }
    json.endObject();
  }

  /** The links of a theme in all documents. */
  static void write(JsonOutput json, ReportOptions options, List<LinkCount> links) {
    json.startArray("links");
    links.stream()
        .map(count -> shown(count, options))
        .sorted(LinkCount.ORDER)
        .forEach(
            count -> {
              json.startObject();
              writeCount(json, count);
              json.property("documents", count.documents());
              json.endObject();
            });
    json.endArray();
  }

  private static void writeCount(JsonOutput json, LinkCount count) {
    json.property("id", count.id());
    json.property("type", count.type().label());
    json.property("role", count.role().label());
    json.property("count", count.count());
  }

  /** Names that no list knows are words of the text, hidden where quotes are. */
  private static LinkCount shown(LinkCount count, ReportOptions options) {
    boolean hide = MentionCount.isUnknown(count.id()) && !options.includeText();
    return hide ? count.withId(MentionNames.hidden(count.id())) : count;
  }
}
