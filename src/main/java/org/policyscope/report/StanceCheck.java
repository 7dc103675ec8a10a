package org.policyscope.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.document.MentionCount;

/** How the evidence of a theme is distributed: its tallies follow from it. */
final class StanceCheck {
  private final List<JsonView> entities;
  private final Findings findings;

  StanceCheck(JsonView report, Findings findings) {
    this.entities = report.has("entities") ? report.objects("entities") : List.of();
    this.findings = findings;
  }

  void check(JsonView theme) {
    String id = theme.string("id");
    List<JsonView> evidence = theme.objects("evidence");
    for (String field : List.of("assertion", "modality")) {
      String tally = field.equals("assertion") ? "byAssertion" : "byModality";
      Map<String, Object> expected = new TreeMap<>();
      for (JsonView found : evidence) {
        if (found.has(field)) {
          expected.merge(found.string(field), 1, (a, b) -> (Integer) a + (Integer) b);
        }
      }
      Map<String, Object> stated = new TreeMap<>();
      if (theme.has(tally)) {
        theme
            .object(tally)
            .fields()
            .forEach((name, count) -> stated.put(String.valueOf(name), count));
      }
      findings.compare(id + "." + tally, expected, stated);
    }
    checkSpeakers(theme, evidence);
  }

  private void checkSpeakers(JsonView theme, List<JsonView> evidence) {
    String id = theme.string("id");
    Map<String, Integer> expected = new TreeMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      JsonView found = evidence.get(i);
      boolean attributed = found.optionalString("assertion").equals(Optional.of("attributed"));
      boolean speaks = found.has("speaker") || found.has("speakerWords");
      findings.compare(
          id + ".evidence[" + i + "] has a speaker only if attributed",
          true,
          attributed || !speaks);
      if (speaks) {
        speaker(found).ifPresent(name -> expected.merge(name, 1, Integer::sum));
      }
    }
    Map<String, Integer> stated = new LinkedHashMap<>();
    List<JsonView> speakers = theme.has("bySpeaker") ? theme.objects("bySpeaker") : List.of();
    speakers.forEach(one -> stated.put(one.string("id"), one.integer("count")));
    Map<String, Integer> counted = new TreeMap<>();
    stated.forEach((name, count) -> counted.merge(shown(name), count, Integer::sum));
    findings.compare(id + ".bySpeaker", expected, counted);
    List<Map.Entry<String, Integer>> order = new ArrayList<>(stated.entrySet());
    order.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    findings.compare(
        id + ".bySpeaker, in order",
        order.stream().map(Map.Entry::getKey).toList(),
        List.copyOf(stated.keySet()));
  }

  /** Speakers known by their words are compared together: a report may hide their words. */
  private static String shown(String id) {
    return MentionCount.isUnknown(id) ? MentionCount.UNKNOWN : id;
  }

  /** The id under which the speaker is counted; empty if it names no entity of the report. */
  private Optional<String> speaker(JsonView evidence) {
    if (!evidence.has("speaker")) {
      return Optional.of(MentionCount.UNKNOWN);
    }
    String name = evidence.string("speaker");
    Optional<JsonView> entity =
        entities.stream().filter(one -> one.string("id").equals(name)).findFirst();
    findings.compare("speaker " + name + " is an entity", true, entity.isPresent());
    return entity.map(
        one ->
            one.has("canonical")
                ? shown(one.object("canonical").string("id"))
                : MentionCount.UNKNOWN);
  }
}
