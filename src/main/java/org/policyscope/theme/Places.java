package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in its file each part of a taxonomy stands, so that every message names a line. */
final class Places {
  private final String file;
  private final Map<Part, List<Integer>> lines = new HashMap<>();

  private record Part(String theme, String field, String value) {}

  Places(String file) {
    this.file = file;
  }

  /** Notes the line of a theme itself. */
  void note(String theme, int line) {
    note(theme, "", "", line);
  }

  /** Notes the line of a value, such as a term of a theme. */
  void note(String theme, String field, String value, int line) {
    lines.computeIfAbsent(new Part(theme, field, value), ignored -> new ArrayList<>(1)).add(line);
  }

  /** File and line of a theme; of its second entry and so on for {@code time} above 0. */
  String of(String theme, int time) {
    return of(theme, "", "", time);
  }

  /** File and line of a value, else of its theme, else the file. */
  String of(String theme, String field, String value) {
    return of(theme, field, value, 0);
  }

  String of(String theme, String field, String value, int time) {
    List<Integer> known =
        lines.getOrDefault(
            new Part(theme, field, value), lines.getOrDefault(new Part(theme, "", ""), List.of()));
    int line = known.isEmpty() ? 0 : known.get(Math.min(time, known.size() - 1));
    return line > 0 ? file + ":" + line : file;
  }
}
