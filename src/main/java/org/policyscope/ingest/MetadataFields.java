package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.WrittenDate;

/** Reads the fields that JSON lines and YAML front matter share. */
final class MetadataFields {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "text",
          "title",
          "date",
          "language",
          "lang",
          "authors",
          "author",
          "publisher",
          "country",
          "genre");

  private final Map<String, Object> fields;
  private final String place;
  private final List<Problem> problems;

  private MetadataFields(Map<String, Object> fields, String place, List<Problem> problems) {
    this.fields = fields;
    this.place = place;
    this.problems = problems;
  }

  /**
   * A view of {@code fields}.
   *
   * @param place for messages
   * @param problems receives {@code INVALID_FIELD} for each value of a wrong type
   */
  static MetadataFields of(Map<String, Object> fields, String place, List<Problem> problems) {
    return new MetadataFields(fields, place, problems);
  }

  /** The metadata, with every field that has no place of its own in {@code free}. */
  DocumentMetadata withRest(Map<String, Object> all) {
    Map<String, Object> rest = new LinkedHashMap<>();
    all.forEach(
        (key, value) -> {
          if (!KNOWN.contains(key) && value != null) {
            rest.put(key, WellFormedValues.of(value));
          }
        });
    return with(rest);
  }

  /** The metadata, with {@code free} as it is given. */
  DocumentMetadata with(Map<String, Object> free) {
    return new DocumentMetadata(
        text("title"),
        date(),
        text("language").or(() -> text("lang")).map(MetadataFields::language),
        authors(),
        text("publisher"),
        text("country"),
        text("genre"),
        free);
  }

  /** The two letters of a language tag such as {@code en-GB}; the tag itself if it has others. */
  static String language(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.isEmpty() ? tag : primary;
  }

  /** The string field {@code name}; empty where it is missing, null, blank or of another type. */
  Optional<String> text(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(TextChecks.wellFormed(text).strip()).filter(t -> !t.isEmpty());
    }
    invalid(name, "a string was expected");
    return Optional.empty();
  }

  private Optional<String> date() {
    Object value = fields.get("date");
    if (value instanceof Integer || value instanceof Long) {
      value = value.toString();
    }
    if (value == null) {
      return Optional.empty();
    }
    Optional<String> date =
        value instanceof String text ? WrittenDate.parse(text) : Optional.empty();
    if (date.isEmpty() && !value.equals("")) {
      invalid("date", "a date such as 2018, 2018-05 or 2018-05-01 was expected");
    }
    return date;
  }

  private List<String> authors() {
    String name = fields.get("authors") == null ? "author" : "authors";
    Object value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    List<String> authors = new ArrayList<>();
    for (Object author : value instanceof List<?> list ? list : List.of(value)) {
      Object person = author instanceof Map<?, ?> map ? map.get("name") : author;
      if (person instanceof String text) {
        if (!text.isBlank()) {
          authors.add(TextChecks.wellFormed(text).strip());
        }
      } else {
        invalid(name, "a list of strings was expected");
        return List.of();
      }
    }
    return authors;
  }

  void invalid(String name, String expected) {
    problems.add(
        ProblemCode.INVALID_FIELD.problem(place + ": field " + name + " was left out", expected));
  }
}
