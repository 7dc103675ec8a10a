package org.policyscope.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * Which theme stands for what the gold calls by another name.
 *
 * @param themes name in the gold → id of the theme
 */
public record TopicMapping(Map<String, String> themes) {
  public TopicMapping {
    themes = Map.copyOf(themes);
  }

  Optional<String> themeOf(String name) {
    return Optional.ofNullable(themes.get(name.strip()));
  }

  /**
   * Reads a table of two columns, split by a tab, with a head line: a name and a theme.
   *
   * @throws PolicyscopeException with {@code INVALID_GOLD} naming file and line, with {@code
   *     UNREADABLE_FILE} if it cannot be read
   */
  public static TopicMapping read(Path file) {
    List<String> lines;
    try {
      lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(file.toString(), String.valueOf(e)), e);
    }
    Map<String, String> themes = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        if (cells.size() < 2) {
          throw new PolicyscopeException(
              ProblemCode.INVALID_GOLD.problem(
                  file + ":" + (i + 1), "a name, a tab and a theme are expected"));
        }
        themes.put(cells.get(0).strip(), cells.get(1).strip());
      }
    }
    return new TopicMapping(themes);
  }
}
