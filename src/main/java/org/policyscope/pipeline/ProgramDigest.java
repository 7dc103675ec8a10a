package org.policyscope.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.policyscope.cache.StageKey;
import org.policyscope.resource.Digests;

/**
 * One digest for all code of ours and the versions of the libraries. It stands for the version of
 * every stage: a number kept by hand would be forgotten by the one change that matters.
 */
final class ProgramDigest {
  private static final Optional<String> VALUE = compute();

  private ProgramDigest() {}

  /** Empty where the code lies in neither a jar nor a folder. */
  static Optional<String> value() {
    return VALUE;
  }

  private static Optional<String> compute() {
    try {
      Path place =
          Path.of(Pipelines.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      SortedMap<String, String> parts = Files.isDirectory(place) ? files(place) : entries(place);
      return Optional.of(new StageKey().add(parts).build());
    } catch (URISyntaxException | IOException | UncheckedIOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** The jar's own checksums, which cost no reading. */
  private static SortedMap<String, String> entries(Path jar) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (isCode(entry.getName())) {
          parts.put(entry.getName(), entry.getSize() + ":" + entry.getCrc());
        }
      }
    }
    return parts;
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isCode(name)) {
          parts.put(name, Digests.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return parts;
  }

  private static boolean isCode(String name) {
    return name.endsWith(".class") || name.equals("engines.properties");
  }
}
