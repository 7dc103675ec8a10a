package org.policyscope.report;

import java.io.OutputStream;
import java.util.Map;

/** Plain values as JSON, for results that have no form of their own. */
public final class JsonValues {
  private JsonValues() {}

  /** Writes an object and a line feed, laid out for readers; leaves {@code stream} open. */
  public static void write(Map<String, Object> values, OutputStream stream) {
    try (JsonOutput json = JsonOutput.to(stream, false)) {
      json.startObject();
      values.forEach(json::value);
      json.endObject();
    }
  }
}
