package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.resource.Resource;

/** The fields of a YAML mapping, read with care; what is wrong is collected with its line. */
final class Fields {
  private final Resource resource;
  private final Map<?, ?> values;
  private final String path;
  private final List<TaxonomyReader.Finding> findings;

  Fields(Resource resource, Map<?, ?> values, String path) {
    this(resource, values, path, new ArrayList<>());
  }

  private Fields(
      Resource resource, Map<?, ?> values, String path, List<TaxonomyReader.Finding> findings) {
    this.resource = resource;
    this.values = values;
    this.path = path;
    this.findings = findings;
  }

  List<TaxonomyReader.Finding> findings() {
    return List.copyOf(findings);
  }

  /** Notes something wrong at the line where {@code near} stands first. */
  void report(String near, String message) {
    findings.add(new TaxonomyReader.Finding(resource.name() + ":" + lineOf(near), message));
  }

  /** Notes every field that is none of {@code known}: most are slips of the pen. */
  void allowOnly(String... known) {
    for (Object key : values.keySet()) {
      if (!List.of(known).contains(String.valueOf(key))) {
        report(key + ":", "field `" + key + "` is unknown; there are " + String.join(", ", known));
      }
    }
  }

  String string(String key) {
    Optional<String> value = optionalString(key);
    if (value.isEmpty()) {
      report(path.isEmpty() ? key : path, "field `" + key + "` is missing");
    }
    return value.orElse("");
  }

  Optional<String> optionalString(String key) {
    Object value = values.get(key);
    return value == null || value instanceof Map || value instanceof List
        ? Optional.empty()
        : Optional.of(value.toString());
  }

  /** Whether the field says {@code true}; {@code false} where it is missing. */
  boolean flag(String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof Boolean)) {
      report(path.isEmpty() ? key : path, "`" + key + "` is neither true nor false: " + value);
    }
    return Boolean.TRUE.equals(value);
  }

  /** A number above 0 and up to 1. */
  double fraction(String key, double otherwise) {
    Object value = values.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    report(
        path.isEmpty() ? key : path, "`" + key + "` is not a number above 0 and up to 1: " + value);
    return otherwise;
  }

  List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    for (Object value : list(key)) {
      if (value instanceof Map || value instanceof List || value == null) {
        report(key, "`" + key + "` holds something that is no text");
      } else {
        strings.add(value.toString());
      }
    }
    return strings;
  }

  List<Fields> objects(String key) {
    List<Fields> objects = new ArrayList<>();
    for (Object value : list(key)) {
      if (value instanceof Map<?, ?> map) {
        objects.add(new Fields(resource, map, nameOf(map, key), findings));
      } else {
        report(key, "`" + key + "` holds something that is no mapping: " + value);
      }
    }
    return objects;
  }

  Optional<Fields> object(String key) {
    return values.get(key) instanceof Map<?, ?> map
        ? Optional.of(new Fields(resource, map, key, findings))
        : Optional.empty();
  }

  private List<?> list(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    report(key, "`" + key + "` is not a list");
    return List.of();
  }

  private static String nameOf(Map<?, ?> map, String otherwise) {
    Object name = map.containsKey("id") ? map.get("id") : map.get("term");
    return name == null ? otherwise : name.toString();
  }

  private int lineOf(String near) {
    int at = near.isEmpty() ? -1 : resource.content().indexOf(near);
    return at < 0
        ? 1
        : 1 + (int) resource.content().substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
