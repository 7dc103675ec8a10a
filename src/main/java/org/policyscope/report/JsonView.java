package org.policyscope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that was read, asked for fields of known types.
 *
 * @param fields by name
 */
record JsonView(Map<?, ?> fields) {

  /** A text. */
  String string(String name) {
    return typed(name, String.class);
  }

  Optional<String> optionalString(String name) {
    return fields.get(name) == null ? Optional.empty() : Optional.of(string(name));
  }

  /** A whole number that fits. */
  int integer(String name) {
    return typed(name, Integer.class);
  }

  long number(String name) {
    Number number = typed(name, Number.class);
    if (number instanceof Integer || number instanceof Long) {
      return number.longValue();
    }
    throw new FieldException(name, "a whole number", number);
  }

  double decimal(String name) {
    return typed(name, Number.class).doubleValue();
  }

  boolean flag(String name) {
    return typed(name, Boolean.class);
  }

  boolean has(String name) {
    return fields.get(name) != null;
  }

  JsonView object(String name) {
    return new JsonView(typed(name, Map.class));
  }

  /** The objects of a list. */
  List<JsonView> objects(String name) {
    List<JsonView> objects = new ArrayList<>();
    for (Object entry : typed(name, List.class)) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw new FieldException(name, "a list of objects", String.valueOf(entry));
      }
      objects.add(new JsonView(map));
    }
    return objects;
  }

  /** The whole numbers of a list. */
  List<Integer> integers(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (Object entry : typed(name, List.class)) {
      if (!(entry instanceof Integer number)) {
        throw new FieldException(name, "a list of whole numbers", String.valueOf(entry));
      }
      numbers.add(number);
    }
    return numbers;
  }

  private <T> T typed(String name, Class<T> type) {
    Object value = fields.get(name);
    if (!type.isInstance(value)) {
      throw new FieldException(name, type.getSimpleName(), value == null ? "nothing" : value);
    }
    return type.cast(value);
  }

  /** A field that is missing or of another type. */
  static final class FieldException extends RuntimeException {
    private final String field;
    private final String expected;
    private final String found;

    FieldException(String field, String expected, Object found) {
      super(field + ": " + expected + " expected, found " + found);
      this.field = field;
      this.expected = expected;
      this.found = String.valueOf(found);
    }

    String field() {
      return field;
    }

    String expected() {
      return expected;
    }

    String found() {
      return found;
    }
  }
}
