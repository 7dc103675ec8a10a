package org.policyscope.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policyscope.document.EntityType;
import org.policyscope.document.LinkCount;
import org.policyscope.document.MentionCount;
import org.policyscope.document.Role;

/**
 * The links of a theme: each names evidence and an entity of the same sentence, counts follow from
 * that, and an entity that stands beside evidence without a part is counted as such. Which part it
 * plays cannot be told from the report.
 */
final class LinkCheck {
  private final List<JsonView> sentences;
  private final Map<Integer, List<JsonView>> entities = new HashMap<>();
  private final Findings findings;

  /** An entity as links name it; those known by their words alone count as one. */
  private record Who(String id, String type) {}

  LinkCheck(JsonView report, Findings findings) {
    this.sentences = report.objects("sentences");
    this.findings = findings;
    List<JsonView> all = report.has("entities") ? report.objects("entities") : List.of();
    for (JsonView entity : all) {
      if (!entity.has("within")) {
        entities
            .computeIfAbsent(entity.integer("sentence"), ignored -> new ArrayList<>())
            .add(entity);
      }
    }
  }

  void check(JsonView theme) {
    String id = theme.string("id");
    List<JsonView> evidence = theme.objects("evidence");
    List<JsonView> links = theme.has("links") ? theme.objects("links") : List.of();
    Map<Integer, Set<Who>> linked = new HashMap<>();
    List<LinkCount> order = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      JsonView link = links.get(i);
      String place = id + ".links[" + i + "]";
      List<Integer> indices = link.integers("evidence");
      findings.compare(place + ".count", indices.size(), link.integer("count"));
      Who who = new Who(shown(link.string("id")), link.string("type"));
      int last = -1;
      for (int index : indices) {
        boolean good =
            index > last
                && index < evidence.size()
                && has(theme, evidence.get(index))
                && inSentence(evidence.get(index)).contains(who);
        findings.compare(place + " stands beside its evidence " + index, true, good);
        if (good) {
          last = index;
          linked.computeIfAbsent(last, ignored -> new HashSet<>()).add(who);
        }
      }
      order.add(count(link));
    }
    findings.compare(
        id + ".links, in order", order.stream().sorted(LinkCount.ORDER).toList(), order);
    findings.compare(
        id + ".links, each once",
        order.size(),
        (int) order.stream().map(one -> one.id() + one.type() + one.role()).distinct().count());
    findings.compare(id + ".coOccurrences", expected(theme, evidence, linked), stated(theme));
  }

  private boolean has(JsonView theme, JsonView evidence) {
    int sentence = evidence.integer("sentence");
    return sentence >= 0
        && sentence < sentences.size()
        && sentences.get(sentence).object("themes").has(theme.string("id"));
  }

  private Set<Who> inSentence(JsonView evidence) {
    Set<Who> names = new HashSet<>();
    entities
        .getOrDefault(evidence.integer("sentence"), List.of())
        .forEach(entity -> names.add(who(entity)));
    return names;
  }

  /** Entities that stand beside evidence, are not part of it, do not say it and have no part. */
  private Map<String, Integer> expected(
      JsonView theme, List<JsonView> evidence, Map<Integer, Set<Who>> linked) {
    Map<String, Integer> expected = new TreeMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      JsonView piece = evidence.get(i);
      if (has(theme, piece)) {
        Set<Who> others = new HashSet<>();
        for (JsonView entity : entities.getOrDefault(piece.integer("sentence"), List.of())) {
          boolean overlaps =
              entity.integer("start") < piece.integer("end")
                  && piece.integer("start") < entity.integer("end");
          boolean speaks = piece.optionalString("speaker").equals(Optional.of(entity.string("id")));
          if (!overlaps && !speaks && !MentionCount.isUnknown(who(entity).id())) {
            others.add(who(entity));
          }
        }
        others.removeAll(linked.getOrDefault(i, Set.of()));
        others.forEach(who -> expected.merge(who.type() + " " + who.id(), 1, Integer::sum));
      }
    }
    return expected;
  }

  /** Those known by their words alone are left out: which are the same, the words tell. */
  private static Map<String, Integer> stated(JsonView theme) {
    Map<String, Integer> stated = new TreeMap<>();
    if (theme.has("coOccurrences")) {
      JsonView types = theme.object("coOccurrences");
      for (EntityType type : EntityType.values()) {
        if (types.has(type.label())) {
          JsonView counts = types.object(type.label());
          counts
              .fields()
              .forEach(
                  (id, count) -> {
                    String name = String.valueOf(id);
                    if (!MentionCount.isUnknown(name)) {
                      stated.put(type.label() + " " + name, counts.integer(name));
                    }
                  });
        }
      }
    }
    return stated;
  }

  private static Who who(JsonView entity) {
    String id =
        entity.has("canonical") ? entity.object("canonical").string("id") : MentionCount.UNKNOWN;
    return new Who(shown(id), entity.string("type"));
  }

  private static String shown(String id) {
    return MentionCount.isUnknown(id) ? MentionCount.UNKNOWN : id;
  }

  private static LinkCount count(JsonView link) {
    return new LinkCount(
        link.string("id"),
        EntityType.valueOf(link.string("type").toUpperCase(Locale.ROOT)),
        role(link.string("role")),
        link.integer("count"),
        1);
  }

  private static Role role(String label) {
    for (Role role : Role.values()) {
      if (role.label().equals(label) && role != Role.CO_OCCURRENCE) {
        return role;
      }
    }
    throw new JsonView.FieldException("role", "a role", label);
  }
}
