package org.policyscope.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.StructuredText.MalformedException;

/** What earlier runs have left in an output folder, and how it is removed and nothing else. */
final class OldOutput {
  private final Path folder;

  OldOutput(Path folder) {
    this.folder = folder;
  }

  /** The manifest, if there is one and it is ours. */
  Optional<JsonView> manifest() throws IOException {
    Path file = folder.resolve(OutputNames.MANIFEST);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      JsonView manifest = new JsonView(StructuredText.readJsonObject(content));
      return RunManifest.PROGRAM.equals(manifest.fields().get("program"))
          ? Optional.of(manifest)
          : Optional.empty();
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  /** A file that is neither ours nor of the kind that lies anywhere, if there is one. */
  Optional<String> foreign() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !OutputNames.isNeutral(name))
          .sorted()
          .findFirst();
    }
  }

  /** The files that a manifest lists. */
  static List<String> listed(JsonView manifest) {
    List<String> paths = new ArrayList<>();
    if (manifest.fields().get("outputs") instanceof List<?> outputs) {
      for (Object output : outputs) {
        if (output instanceof java.util.Map<?, ?> map && map.get("path") instanceof String path) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** Removes those of the files that can be ours and lie in the folder as plain files. */
  void remove(List<String> paths) throws IOException {
    for (String path : paths) {
      if (OutputNames.isOurs(path)) {
        Path file = folder.resolve(path);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !parentIsLink(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Removes half-written files, and folders of ours that have become empty. */
  void removeRemains() throws IOException {
    removeTemporaryFiles(folder);
    for (String name : List.of(OutputNames.DOCUMENTS, OutputNames.TABLES)) {
      Path inner = folder.resolve(name);
      if (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
        removeTemporaryFiles(inner);
        removeIfEmpty(inner);
      }
    }
  }

  private static void removeIfEmpty(Path inner) throws IOException {
    boolean empty;
    try (Stream<Path> entries = Files.list(inner)) {
      empty = entries.findAny().isEmpty();
    }
    if (empty) {
      Files.delete(inner);
    }
  }

  private static void removeTemporaryFiles(Path inner) throws IOException {
    try (Stream<Path> entries = Files.list(inner)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (AtomicFiles.isTemporary(String.valueOf(entry.getFileName()))
            && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(entry);
        }
      }
    }
  }

  private boolean parentIsLink(Path file) {
    Path parent = file.getParent();
    return parent != null && !parent.equals(folder) && Files.isSymbolicLink(parent);
  }
}
