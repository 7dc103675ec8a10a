package org.policyscope.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.StructuredText.MalformedException;
import org.policyscope.text.Span;

/** Reads gold files: JSON lines of the form in {@code docs/evaluation.md}. */
final class GoldReader {
  /** Comparative Agendas codes are the ends of theme ids. */
  private static final String AGENDA = "agenda-";

  private final Optional<TopicMapping> mapping;

  /**
   * @param mapping from what the gold calls a sector to themes; without it sectors are not read
   */
  GoldReader(Optional<TopicMapping> mapping) {
    this.mapping = mapping;
  }

  /**
   * All lines of a file; blank ones are skipped.
   *
   * @throws PolicyscopeException with {@code INVALID_GOLD} naming file and line
   */
  List<GoldDocument> read(Path file) {
    String content;
    try {
      content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(file.toString(), String.valueOf(e)), e);
    }
    List<GoldDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) content.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(file + ":" + number, line));
      }
    }
    return documents;
  }

  private GoldDocument document(String place, String line) {
    try {
      Map<String, Object> fields = StructuredText.readJsonObject(line);
      String text = string(fields, "text");
      int length = text.codePointCount(0, text.length());
      return new GoldDocument(
          string(fields, "id"),
          text,
          fields.containsKey("types") ? Optional.of(strings(fields, "types")) : Optional.empty(),
          strings(fields, "kinds").equals(Set.of("name")),
          fields.containsKey("ignore"),
          objects(fields, "ignore").stream().map(ignored -> span(ignored, length)).toList(),
          fields.containsKey("entities")
              ? Optional.of(
                  objects(fields, "entities").stream().map(e -> entity(e, length)).toList())
              : Optional.empty(),
          fields.containsKey("sentences")
              ? Optional.of(
                  objects(fields, "sentences").stream().map(s -> sentence(s, length)).toList())
              : Optional.empty(),
          fields.containsKey("longForms")
              ? Optional.of(ranges(fields, "longForms", length))
              : Optional.empty(),
          topic(fields),
          verdict(fields));
    } catch (MalformedException | IllegalArgumentException e) {
      throw new PolicyscopeException(
          ProblemCode.INVALID_GOLD.problem(place, String.valueOf(e.getMessage())), e);
    }
  }

  private static GoldDocument.Entity entity(Map<?, ?> fields, int length) {
    return new GoldDocument.Entity(
        span(fields, length),
        string(fields, "type"),
        optional(fields, "kind"),
        optional(fields, "iso2"),
        optional(fields, "id"));
  }

  private static GoldDocument.Sentence sentence(Map<?, ?> fields, int length) {
    if (!fields.containsKey("themes")) {
      throw new IllegalArgumentException("`themes` is missing");
    }
    return new GoldDocument.Sentence(
        span(fields, length),
        strings(fields, "themes"),
        strings(fields, "optional"),
        fields.containsKey("subthemes")
            ? Optional.of(strings(fields, "subthemes"))
            : Optional.empty(),
        strings(fields, "optionalSubthemes"));
  }

  private Optional<GoldDocument.Topic> topic(Map<?, ?> fields) {
    if (fields.get("major") instanceof Integer code) {
      return Optional.of(new GoldDocument.Topic(Optional.of(AGENDA + code)));
    }
    if (fields.get("major") != null) {
      throw new IllegalArgumentException("`major` is no whole number");
    }
    return mapping.map(
        known -> new GoldDocument.Topic(optional(fields, "sector").flatMap(known::themeOf)));
  }

  private static Optional<GoldDocument.Verdict> verdict(Map<?, ?> fields) {
    if (!fields.containsKey("label")) {
      return Optional.empty();
    }
    if (fields.get("label") instanceof Boolean label) {
      return Optional.of(new GoldDocument.Verdict(string(fields, "theme"), label));
    }
    throw new IllegalArgumentException("`label` is neither true nor false");
  }

  /** Pairs of offsets, each range once. */
  private static Set<Span> ranges(Map<?, ?> fields, String name, int length) {
    Set<Span> ranges = new LinkedHashSet<>();
    for (Object value : list(fields, name)) {
      if (!(value instanceof List<?> pair) || pair.size() != 2) {
        throw new IllegalArgumentException("`" + name + "` holds something that is no pair");
      }
      ranges.add(span(pair.get(0), pair.get(1), length));
    }
    return ranges;
  }

  private static Span span(Map<?, ?> fields, int length) {
    return span(fields.get("start"), fields.get("end"), length);
  }

  private static Span span(@Nullable Object first, @Nullable Object behind, int length) {
    if (first instanceof Integer start
        && behind instanceof Integer end
        && 0 <= start
        && start <= end
        && end <= length) {
      return new Span(start, end);
    }
    throw new IllegalArgumentException(
        "start and end are no range in a text of " + length + " code points");
  }

  private static String string(Map<?, ?> fields, String name) {
    if (fields.get(name) instanceof String value) {
      return value;
    }
    throw new IllegalArgumentException("`" + name + "` is missing or no text");
  }

  private static Optional<String> optional(Map<?, ?> fields, String name) {
    return fields.get(name) == null
        ? Optional.empty()
        : Optional.of(string(fields, name)).filter(value -> !value.isEmpty());
  }

  private static Set<String> strings(Map<?, ?> fields, String name) {
    Set<String> values = new LinkedHashSet<>();
    for (Object value : list(fields, name)) {
      if (!(value instanceof String string)) {
        throw new IllegalArgumentException("`" + name + "` holds something that is no text");
      }
      values.add(string);
    }
    return values;
  }

  private static List<Map<?, ?>> objects(Map<?, ?> fields, String name) {
    List<Map<?, ?>> values = new ArrayList<>();
    for (Object value : list(fields, name)) {
      if (!(value instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException("`" + name + "` holds something that is no object");
      }
      values.add(map);
    }
    return values;
  }

  private static List<?> list(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("`" + name + "` is no list");
  }
}
