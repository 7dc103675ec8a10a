package org.policyscope.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.policyscope.resource.Digests;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Files that are there whole or not at all: written under a temporary name in the same folder, then
 * moved into place. Holds against the death of the process, not against loss of power.
 */
final class AtomicFiles {
  private static final String PREFIX = ".policyscope-";
  private static final String SUFFIX = ".tmp";
  private static final int BUFFER = 1 << 16;
  private static final AtomicLong NUMBER = new AtomicLong();

  private AtomicFiles() {}

  /** What is to be written. */
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Whether a file of this name is what a killed run has left half-written. */
  static boolean isTemporary(String name) {
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /** A fresh temporary name in a folder. */
  static Path temporary(Path folder) {
    long process = ProcessHandle.current().pid();
    return folder.resolve(PREFIX + process + "-" + NUMBER.incrementAndGet() + SUFFIX);
  }

  /** Writes the file and gives the SHA-256 of its bytes. */
  static String write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = temporary(folder == null ? target.getRoot() : folder);
    MessageDigest digest = Digests.newSha256();
    boolean moved = false;
    try {
      try (OutputStream file = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
          OutputStream stream =
              new BufferedOutputStream(new DigestOutputStream(file, digest), BUFFER)) {
        content.writeTo(stream);
      } catch (JacksonIOException e) {
        // The JSON writer hides a full disk in an exception of its own.
        throw e.getCause();
      }
      move(temporary, target);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(temporary);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
