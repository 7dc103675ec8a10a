package org.policyscope.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Given names of persons, from {@code given-names.txt}; the recogniser was trained with them. */
final class GivenNames {
  private GivenNames() {}

  /** As they are written, in the order of the file. */
  static List<String> written() {
    try (InputStream stream = GivenNames.class.getResourceAsStream("given-names.txt")) {
      byte[] bytes =
          Objects.requireNonNull(stream, "given-names.txt is part of the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their keys. */
  static Set<String> keys() {
    Set<String> keys = new HashSet<>();
    written().forEach(name -> keys.add(WordFolding.fold(name)));
    return Set.copyOf(keys);
  }
}
