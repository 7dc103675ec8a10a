package org.policyscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policyscope.resource.Digests;

/** Digests of the files of a run. */
final class InputDigests {
  private InputDigests() {}

  /** The SHA-256 of a file; empty where it cannot be read, which its failure line explains. */
  static Optional<String> of(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(Digests.sha256(stream));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
