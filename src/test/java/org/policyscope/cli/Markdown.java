package org.policyscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path relative to the root of the repository
 */
record Markdown(Path path, List<String> lines) {
  private static final String FENCE = "```";

  static Markdown read(String path) throws IOException {
    return new Markdown(Path.of(path), Files.readAllLines(Path.of(path)));
  }

  /** Every page there is. */
  static List<Markdown> all() throws IOException {
    List<Markdown> pages = new ArrayList<>();
    for (String folder : List.of("", "docs", "docs/decisions")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
          pages.add(read(file.toString()));
        }
      }
    }
    return pages;
  }

  /** The contents of the code blocks in one of the languages. */
  List<String> blocks(String... languages) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    boolean wanted = false;
    for (String line : lines) {
      if (!line.startsWith(FENCE)) {
        block.append(line).append('\n');
        continue;
      }
      if (inside && wanted) {
        blocks.add(block.toString());
      }
      inside = !inside;
      wanted = Arrays.asList(languages).contains(line.substring(FENCE.length()).strip());
      block.setLength(0);
    }
    return blocks;
  }

  /** The page without its code blocks. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.startsWith(FENCE)) {
        inside = !inside;
      } else if (!inside) {
        prose.add(line);
      }
    }
    return prose;
  }

  /** The calls of the program that the page shows. */
  List<DocumentedCommand> commands() {
    return blocks("sh", "shell").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("./policyscope ") || line.startsWith("policyscope "))
        .map(DocumentedCommand::parse)
        .toList();
  }
}
