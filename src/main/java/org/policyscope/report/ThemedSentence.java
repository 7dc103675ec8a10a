package org.policyscope.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.text.Span;

/**
 * A sentence of a report that counts, with the themes it has.
 *
 * @param text of it
 * @param themes and for each where its evidence stands, in UTF-16 units of the text
 */
record ThemedSentence(String text, SortedMap<String, List<Span>> themes) {
  private static final Set<String> PROSE = Set.of("prose", "list-item");
  private static final int WIDTH = 50;

  /** None where the report has no text. */
  static List<ThemedSentence> of(JsonView report) {
    Optional<String> text = report.optionalString("text");
    if (text.isEmpty()) {
      return List.of();
    }
    CodePointText codePoints = new CodePointText(text.get());
    Map<Integer, Map<String, List<JsonView>>> evidence = new HashMap<>();
    for (JsonView theme : report.objects("themes")) {
      for (JsonView found : theme.objects("evidence")) {
        evidence
            .computeIfAbsent(found.integer("sentence"), ignored -> new HashMap<>())
            .computeIfAbsent(theme.string("id"), ignored -> new ArrayList<>())
            .add(found);
      }
    }
    List<ThemedSentence> sentences = new ArrayList<>();
    for (JsonView sentence : report.objects("sentences")) {
      if (isProse(sentence.string("kind"))) {
        int start = sentence.integer("start");
        String slice = codePoints.slice(start, sentence.integer("end"));
        Map<String, List<JsonView>> found =
            evidence.getOrDefault(sentence.integer("index"), Map.of());
        SortedMap<String, List<Span>> themes = new TreeMap<>();
        for (Object theme : sentence.object("themes").fields().keySet()) {
          String id = String.valueOf(theme);
          themes.put(
              id,
              found.getOrDefault(id, List.of()).stream()
                  .map(one -> span(slice, start, one))
                  .toList());
        }
        sentences.add(new ThemedSentence(slice, themes));
      }
    }
    return sentences;
  }

  static boolean isProse(String kind) {
    return PROSE.contains(kind);
  }

  private static Span span(String sentence, int start, JsonView evidence) {
    return new Span(
        sentence.offsetByCodePoints(0, evidence.integer("start") - start),
        sentence.offsetByCodePoints(0, evidence.integer("end") - start));
  }

  boolean isEvidence(String theme, int start, int end) {
    Span span = new Span(start, end);
    return themes.getOrDefault(theme, List.of()).stream().anyMatch(span::overlaps);
  }

  /** The words with some before and behind, in one line. */
  String around(int start, int end) {
    int from = text.offsetByCodePoints(start, -Math.min(WIDTH, text.codePointCount(0, start)));
    int to = text.offsetByCodePoints(end, Math.min(WIDTH, text.codePointCount(end, text.length())));
    return (from > 0 ? "…" : "")
        + (text.substring(from, start)
                + "["
                + text.substring(start, end)
                + "]"
                + text.substring(end, to))
            .replaceAll("\\s+", " ")
            .strip()
        + (to < text.length() ? "…" : "");
  }
}
