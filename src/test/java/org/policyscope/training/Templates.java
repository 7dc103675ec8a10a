package org.policyscope.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.policyscope.text.Span;

/** Sentences with slots for names; see {@code recognizer/templates.txt}. */
final class Templates {
  private static final Set<String> NO_INSTITUTION =
      Set.of(
          "person", "title", "place", "demonym", "plan", "year", "code", "thing", "region",
          "office");

  private final List<String> lines;

  private Templates(List<String> lines) {
    this.lines = lines;
  }

  static Templates load() throws IOException {
    try (var stream = Templates.class.getResourceAsStream("/recognizer/templates.txt")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new Templates(
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList());
    }
  }

  /** Each sentence {@code times} times, with other names each time. */
  List<LabelledText> fill(InventedNames names, int times) {
    List<LabelledText> filled = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String line : lines) {
        filled.add(fill(line, names));
      }
    }
    return filled;
  }

  private static LabelledText fill(String line, InventedNames names) {
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    int last = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', last)) {
      int close = line.indexOf('}', open);
      String slot = line.substring(open + 1, close);
      text.append(line, last, open);
      int start = text.length();
      text.append(names.of(slot));
      if (!NO_INSTITUTION.contains(slot)) {
        places.add(new Span(start, text.length()));
      }
      last = close + 1;
    }
    text.append(line, last, line.length());
    return new LabelledText(text.toString(), places);
  }
}
