package org.policyscope.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that the program got wrong. All texts are fit to be shown: on one line, without control
 * characters.
 *
 * @param type of the entity, or the id of the theme
 * @param kind what is wrong
 * @param document id of the gold text
 * @param gold what the gold has there; empty for themes and where the gold has nothing
 * @param predicted what the program has there; empty for themes and where it has nothing
 * @param sentence with the error between « and »
 * @param evidence for themes: the terms that matched; in brackets why one did not count
 */
public record EvaluationError(
    String type,
    Kind kind,
    String document,
    Optional<Naming> gold,
    Optional<Naming> predicted,
    String sentence,
    List<String> evidence) {

  public EvaluationError {
    evidence = List.copyOf(evidence);
  }

  /** What is wrong. */
  public enum Kind {
    /** In the gold and not found. */
    MISSED("missed"),
    /** Found, and nothing like it in the gold. */
    SPURIOUS("spurious"),
    /** Overlaps a gold entity that has other offsets. */
    WRONG_BOUNDARY("wrong boundary"),
    /** The right span with another id or code. */
    WRONG_ID("wrong id");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The words shown to readers. */
    public String label() {
      return label;
    }
  }

  /**
   * A name in the text and what it is said to name.
   *
   * @param id or code; empty where none is given
   */
  public record Naming(String text, Optional<String> id) {

    @Override
    public String toString() {
      return text + id.map(known -> " (" + known + ")").orElse("");
    }
  }

  /** As plain values, for JSON. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", type);
    map.put("error", kind.label());
    map.put("document", document);
    put(map, "gold", gold);
    put(map, "predicted", predicted);
    map.put("sentence", sentence);
    if (!evidence.isEmpty()) {
      map.put("evidence", evidence);
    }
    return map;
  }

  private static void put(Map<String, Object> map, String name, Optional<Naming> naming) {
    naming.ifPresent(
        value -> {
          map.put(name, value.text());
          value.id().ifPresent(id -> map.put(name + "Id", id));
        });
  }
}
