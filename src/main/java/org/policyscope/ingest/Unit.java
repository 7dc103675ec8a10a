package org.policyscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.policyscope.document.Problem;

/**
 * One thing found in the input: a file, standard input, or a place where none could be read.
 *
 * @param source path relative to the input
 * @param path where it lies; for standard input, {@code -}
 * @param bytes size
 * @param stream opens it
 * @param problem why it cannot be read, if known already
 */
record Unit(String source, Path path, long bytes, Opener stream, Optional<Problem> problem) {
  static final Comparator<Unit> ORDER =
      Comparator.comparing(Unit::source).thenComparing(unit -> unit.path().toString());

  /** Opens a stream that the caller closes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Unit unreadable(String source, Path path, Problem problem) {
    return new Unit(source, path, 0, InputStream::nullInputStream, Optional.of(problem));
  }
}
