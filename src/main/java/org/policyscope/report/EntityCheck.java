package org.policyscope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.document.EntityType;
import org.policyscope.document.MentionCount;

/** The entities of a report: numbered, in their sentences, nested as said, counted as said. */
final class EntityCheck {
  private final JsonView report;
  private final Findings findings;

  EntityCheck(JsonView report, Findings findings) {
    this.report = report;
    this.findings = findings;
  }

  void check() {
    List<JsonView> entities = report.objects("entities");
    List<JsonView> sentences = report.objects("sentences");
    for (int i = 0; i < entities.size(); i++) {
      JsonView entity = entities.get(i);
      findings.compare("entities[" + i + "].id", "e" + i, entity.string("id"));
      checkSentence(entity.string("id"), entity, sentences);
      if (entity.has("within")) {
        checkWithin(entity, entities);
      }
    }
    if (report.has("rejected")) {
      List<JsonView> rejected = report.objects("rejected");
      for (int i = 0; i < rejected.size(); i++) {
        checkSentence("rejected[" + i + "]", rejected.get(i), sentences);
      }
    }
    for (EntityType type : EntityType.values()) {
      checkCounts(type.label(), entities);
    }
  }

  private void checkSentence(String place, JsonView entity, List<JsonView> sentences) {
    int sentence = entity.integer("sentence");
    boolean inside =
        sentence >= 0
            && sentence < sentences.size()
            && sentences.get(sentence).integer("start") <= entity.integer("start")
            && entity.integer("start") < sentences.get(sentence).integer("end");
    findings.compare(place + ".sentence holds its start", true, inside);
  }

  private void checkWithin(JsonView entity, List<JsonView> entities) {
    String within = entity.string("within");
    boolean around =
        !within.equals(entity.string("id"))
            && numbered(within, entities)
                .filter(
                    other ->
                        other.integer("start") <= entity.integer("start")
                            && entity.integer("end") <= other.integer("end"))
                .isPresent();
    findings.compare(entity.string("id") + ".within lies around it", true, around);
  }

  private static Optional<JsonView> numbered(String id, List<JsonView> entities) {
    try {
      int number = id.startsWith("e") ? Integer.parseInt(id.substring(1)) : -1;
      return number >= 0 && number < entities.size()
          ? Optional.of(entities.get(number))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void checkCounts(String type, List<JsonView> entities) {
    List<JsonView> mentions = report.object("mentions").objects(type);
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> outside = new TreeMap<>();
    for (JsonView entity : entities) {
      if (entity.string("type").equals(type)) {
        String id = idOf(entity);
        counts.merge(id, 1, Integer::sum);
        outside.merge(id, entity.has("within") ? 0 : 1, Integer::sum);
      }
    }
    findings.compare("mentions." + type, counts, sums(mentions, "count"));
    findings.compare("mentions." + type + " outside", outside, sums(mentions, "countOutside"));
    List<JsonView> sorted = new ArrayList<>(mentions);
    sorted.sort(
        (a, b) ->
            a.integer("count") != b.integer("count")
                ? Integer.compare(b.integer("count"), a.integer("count"))
                : a.string("id").compareTo(b.string("id")));
    findings.compare("mentions." + type + " in order", true, sorted.equals(mentions));
  }

  private Map<String, Integer> sums(List<JsonView> mentions, String field) {
    Map<String, Integer> sums = new TreeMap<>();
    mentions.forEach(
        mention -> sums.merge(group(mention.string("id")), mention.integer(field), Integer::sum));
    return sums;
  }

  private String idOf(JsonView entity) {
    if (entity.has("canonical")) {
      return entity.object("canonical").string("id");
    }
    if (!report.has("text")) {
      return MentionCount.UNKNOWN;
    }
    String name =
        entity.optionalString("clean").orElseGet(() -> Typography.plain(entity.string("text")));
    return MentionCount.UNKNOWN + MentionCount.normalize(name);
  }

  /** Without text nobody can tell which unknown names are the same, only how many there are. */
  private String group(String id) {
    boolean hidden = !report.has("text") && id.startsWith(MentionCount.UNKNOWN);
    return hidden ? MentionCount.UNKNOWN : id;
  }
}
