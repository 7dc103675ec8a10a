package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mends strings within values that are carried through. */
final class WellFormedValues {
  private WellFormedValues() {}

  /** The value with well-formed strings; nesting is bounded by the parser. */
  static Object of(Object value) {
    if (value instanceof String text) {
      return TextChecks.wellFormed(text);
    }
    if (value instanceof List<?> list) {
      List<Object> mended = new ArrayList<>();
      list.forEach(item -> mended.add(item == null ? "" : of(item)));
      return mended;
    }
    if (value instanceof Map<?, ?> map) {
      return ofMap(map);
    }
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  /** The same for an object; members without a value are left out. */
  static Map<String, Object> ofMap(Map<?, ?> map) {
    Map<String, Object> mended = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> {
          if (item != null) {
            mended.put(TextChecks.wellFormed(String.valueOf(key)), of(item));
          }
        });
    return mended;
  }
}
