package org.policyscope.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.GroupMembers;
import org.policyscope.document.MentionCount;
import org.policyscope.document.Reading;
import org.policyscope.document.RejectedName;

/** The {@code entities}, {@code acronyms} and {@code mentions} of a document report. */
final class EntitySection {
  private final AnnotatedDocument document;
  private final ReportOptions options;
  private final JsonOutput json;
  private final QuoteWriter quotes;

  EntitySection(
      AnnotatedDocument document, ReportOptions options, JsonOutput json, QuoteWriter quotes) {
    this.document = document;
    this.options = options;
    this.json = json;
    this.quotes = quotes;
  }

  void writeEntities() {
    json.startArray("entities");
    List<EntityMention> mentions = document.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      writeEntity(i, mentions.get(i));
    }
    json.endArray();
  }

  private void writeEntity(int number, EntityMention mention) {
    json.startObject();
    json.property("id", "e" + number);
    json.property("type", mention.type().label());
    json.property("kind", mention.countryKind().map(CountryKind::label));
    quotes.writeQuote(mention.span());
    json.property("sentence", mention.sentence());
    json.property(
        "within",
        mention.within().isPresent()
            ? Optional.of("e" + mention.within().getAsInt())
            : Optional.empty());
    // What is known by the words of the text alone consists of quotes.
    Optional<CanonicalEntity> shown =
        mention
            .canonical()
            .filter(entity -> options.includeText() || !MentionCount.isUnknown(entity.id()));
    shown.ifPresentOrElse(this::writeCanonical, () -> json.nothing("canonical"));
    json.decimal("confidence", mention.confidence());
    json.strings("by", mention.recognizers());
    writeReadings("overrode", mention.readings().overrode());
    writeReadings("hides", mention.readings().hidden());
    mention.why().ifPresent(why -> json.property("why", why.shown(options.includeText())));
    json.endObject();
  }

  /** Only where there are some: without a gazetteer of the user's there are none. */
  private void writeReadings(String field, List<Reading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    json.startArray(field);
    for (Reading reading : readings) {
      json.startObject();
      json.property("type", reading.type().label());
      quotes.writeQuote(reading.span());
      json.property("id", reading.canonical().map(CanonicalEntity::id));
      json.property("name", reading.canonical().map(CanonicalEntity::name));
      json.endObject();
    }
    json.endArray();
  }

  private void writeCanonical(CanonicalEntity entity) {
    json.startObject("canonical");
    json.property("id", entity.id());
    json.property("name", entity.name());
    for (Map.Entry<String, String> attribute : entity.attributes().entrySet()) {
      if (attribute.getKey().equals(CanonicalEntity.ALIASES)) {
        writeAliases(attribute.getValue());
      } else if (!attribute.getValue().isEmpty()) {
        json.property(attribute.getKey(), attribute.getValue());
      }
    }
    json.endObject();
  }

  /** Those that the document gives are quotes, so that without text there are none. */
  private void writeAliases(String aliases) {
    if (options.includeText()) {
      json.strings(CanonicalEntity.ALIASES, Arrays.asList(aliases.split("\\|")));
    }
  }

  /** The names that were not taken for countries, where reasons were asked for. */
  void writeRejected() {
    if (document.additions().rejected().isPresent()) {
      json.startArray("rejected");
      for (RejectedName name : document.additions().rejected().get()) {
        json.startObject();
        quotes.writeQuote(name.span());
        json.property("sentence", name.sentence());
        json.property("country", name.country().id());
        json.property("reason", name.reason().shown(options.includeText()));
        json.endObject();
      }
      json.endArray();
    }
  }

  void writeAcronyms() {
    json.startArray("acronyms");
    for (AcronymPair pair : document.acronyms()) {
      json.startObject();
      quotes.writeQuote(pair.acronym());
      json.startObject("longForm");
      quotes.writeQuote(pair.longForm());
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  /** What the user's own gazetteer keeps out; left out where it keeps out nothing. */
  void writeBlocked() {
    writeReadings("blocked", document.blocked());
  }

  void writeMentions() {
    json.layout().expandTo(3);
    json.startObject("mentions");
    for (EntityType type : EntityType.values()) {
      json.startArray(type.label());
      MentionCount.of(document, type).stream()
          .map(count -> MentionNames.shown(count, options))
          .sorted(MentionCount.ORDER)
          .forEach(this::writeCount);
      json.endArray();
    }
    json.endObject();
    json.layout().expandAsUsual();
  }

  private void writeCount(MentionCount count) {
    json.startObject();
    json.property("id", count.id());
    json.property("name", MentionNames.name(count, options));
    json.property("count", count.count());
    json.property("countOutside", count.countOutside());
    GroupMembers members = document.additions().groups().get(count.id());
    if (members != null) {
      json.startObject("members");
      json.property("day", members.day());
      json.strings("countries", members.countries());
      json.endObject();
    }
    json.endObject();
  }
}
