package org.policyscope.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * Finds resources by name: first in the user's models folder, then in the jar. Remembers what it
 * gave, so that a run can say what it used. Safe for use by many threads.
 */
public final class Resources {
  private static final String CLASS_PATH_ROOT = "/models/";

  private final Optional<Path> folder;
  private final Map<String, Resource> given = new ConcurrentHashMap<>();

  /**
   * @param folder the models folder; where it lacks a resource, and without one, the jar is asked
   */
  public Resources(Optional<Path> folder) {
    this.folder = folder.filter(Files::isDirectory);
  }

  /**
   * The resource of that name.
   *
   * @param name relative path with {@code /}, such as {@code gazetteers/countries.tsv}
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if there is none
   */
  public Resource get(String name) {
    return given.computeIfAbsent(name, this::load);
  }

  /**
   * The bytes of a trained model. They are not kept, nor among the {@link #digests}.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if there is none
   */
  public byte[] bytes(String name) {
    try {
      return read(name);
    } catch (IOException e) {
      throw missing(name, e);
    }
  }

  public boolean exists(String name) {
    if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(name))) {
      return true;
    }
    return Resources.class.getResource(CLASS_PATH_ROOT + name) != null;
  }

  /** The names of the resources in one folder with one extension, sorted. */
  public List<String> list(String directory, String extension) {
    if (folder.isEmpty()) {
      return List.of();
    }
    Path path = folder.get().resolve(directory);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> directory + "/" + file.getFileName())
          .filter(name -> name.endsWith("." + extension))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw missing(directory, e);
    }
  }

  /** Digest of everything given so far, by key; the {@code resources} of a provenance. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    given
        .values()
        .forEach(resource -> digests.put(resource.key(), Digests.labelled(resource.sha256())));
    return digests;
  }

  private Resource load(String name) {
    return Resource.of(name, bytes(name));
  }

  private byte[] read(String name) throws IOException {
    if (folder.isPresent()) {
      Path file = folder.get().resolve(name);
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
    }
    try (InputStream stream = Resources.class.getResourceAsStream(CLASS_PATH_ROOT + name)) {
      if (stream == null) {
        throw new PolicyscopeException(ProblemCode.MODEL_MISSING.problem(name + " was not found"));
      }
      return IOUtils.toByteArray(stream);
    }
  }

  private static PolicyscopeException missing(String name, IOException cause) {
    return new PolicyscopeException(
        ProblemCode.MODEL_MISSING.problem(name + " cannot be read", String.valueOf(cause)), cause);
  }
}
