package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A theme that several lines of a table tell of. */
final class TableTheme {
  /** Columns of which every line may add a value. */
  static final List<String> LISTS =
      List.of(
          "include",
          "exclude",
          "borderline",
          "prototype",
          "example",
          "counterexample",
          "exactmatch");

  private final String id;
  private final Map<String, String> said = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<Theme.WeightedTerm> terms = new ArrayList<>();
  private final List<String> negativeTerms = new ArrayList<>();
  private boolean validated;

  TableTheme(String id) {
    this.id = id;
  }

  /** The field of {@link Theme} that a column fills, as messages call it. */
  static String field(String column) {
    return switch (column) {
      case "prototype" -> "prototypes";
      case "example" -> "for";
      case "counterexample" -> "against";
      default -> column;
    };
  }

  /** Sets what a theme has one of; the value it has already, if that is another one. */
  Optional<String> say(String column, String value) {
    String before = said.putIfAbsent(column, value);
    return Optional.ofNullable(before).filter(other -> !other.equals(value));
  }

  void add(String column, String value) {
    lists.computeIfAbsent(column, ignored -> new ArrayList<>()).add(value);
  }

  void add(Theme.WeightedTerm term) {
    terms.add(term);
  }

  void addNegative(String term) {
    negativeTerms.add(term);
  }

  void validate() {
    validated = true;
  }

  Theme theme() {
    return new Theme(
        id,
        said.getOrDefault("label", id),
        Optional.ofNullable(said.get("parent")),
        said.getOrDefault("definition", ""),
        new Theme.Guidance(list("include"), list("exclude"), list("borderline")),
        terms,
        negativeTerms,
        list("prototype"),
        new Theme.Examples(list("example"), list("counterexample")),
        validated,
        list("exactmatch").stream().distinct().toList());
  }

  private List<String> list(String column) {
    return lists.getOrDefault(column, List.of());
  }
}
