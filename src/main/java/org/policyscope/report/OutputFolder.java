package org.policyscope.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.report.AtomicFiles.Content;

/**
 * The folder that a run writes to. Holds what earlier runs wrote only until it is opened; never
 * touches a file that no run of ours wrote. Safe for use by many threads.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final RunJournal journal;
  private final SortedMap<String, String> outputs = new ConcurrentSkipListMap<>();

  private OutputFolder(Path folder, RunJournal journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * Makes the folder ready: creates it, or removes what an earlier run wrote, finished or not. Call
   * it when all settings are known to be right.
   *
   * @param force whether to write beside files that are not ours
   * @throws PolicyscopeException with {@code OUTPUT_NOT_A_FOLDER}, {@code OUTPUT_NOT_OURS} or
   *     {@code OUTPUT_NOT_WRITABLE}; then nothing has been changed
   */
  public static OutputFolder open(Path folder, boolean force) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw problem(ProblemCode.OUTPUT_NOT_A_FOLDER, folder.toString());
    }
    try {
      createDirectories(folder);
      OldOutput old = new OldOutput(folder);
      Optional<JsonView> manifest = old.manifest();
      refuseForeign(folder, old, manifest, force);
      RunJournal journal = RunJournal.open(folder);
      if (journal == null) {
        throw new PolicyscopeException(
            ProblemCode.OUTPUT_NOT_WRITABLE.problem(
                folder.toString(), "another run is writing into it"));
      }
      OutputFolder output = new OutputFolder(folder, journal);
      boolean ready = false;
      try {
        output.replace(old, manifest);
        ready = true;
      } finally {
        if (!ready) {
          output.close();
        }
      }
      return output;
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  /** What is removed stays listed until it is gone, so that a kill in between leaves no strays. */
  private void replace(OldOutput old, Optional<JsonView> manifest) throws IOException {
    List<String> written = new ArrayList<>(journal.leftOver());
    manifest.map(OldOutput::listed).ifPresent(written::addAll);
    old.remove(written);
    old.removeRemains();
    AtomicFiles.write(folder.resolve(OutputNames.MANIFEST), RunManifest::writeRunning);
    journal.clear();
  }

  /** The JDK's own method refuses a link to a folder. */
  private static void createDirectories(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
  }

  private static void refuseForeign(
      Path folder, OldOutput old, Optional<JsonView> manifest, boolean force) throws IOException {
    for (String inner : List.of(OutputNames.DOCUMENTS, OutputNames.TABLES)) {
      Path path = folder.resolve(inner);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        throw problem(ProblemCode.OUTPUT_NOT_OURS, path + " is a link or a file");
      }
    }
    if (manifest.isPresent() || Files.exists(folder.resolve(OutputNames.JOURNAL))) {
      return;
    }
    if (Files.exists(folder.resolve(OutputNames.MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
      throw problem(
          ProblemCode.OUTPUT_NOT_OURS,
          folder + " holds a run.json that this program did not write");
    }
    Optional<String> foreign = old.foreign();
    if (foreign.isPresent() && !force) {
      throw problem(ProblemCode.OUTPUT_NOT_OURS, folder + " holds " + foreign.get());
    }
  }

  /**
   * Writes one file of the run, whole or not at all.
   *
   * @param path relative, with {@code /}, such as {@code corpus.json}
   * @throws PolicyscopeException with {@code OUTPUT_NOT_OURS} if somebody else's file has that
   *     name, with {@code OUTPUT_NOT_WRITABLE} if it cannot be written
   */
  void write(String path, Content content) {
    Path file = folder.resolve(path);
    if (!OutputNames.isOurs(path)) {
      throw new IllegalArgumentException("no file of an output folder: " + path);
    }
    try {
      if (!outputs.containsKey(path) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw problem(ProblemCode.OUTPUT_NOT_OURS, file + " exists and no run of ours wrote it");
      }
      journal.add(path);
      Path parent = file.getParent();
      if (parent != null) {
        createDirectories(parent);
      }
      outputs.put(path, AtomicFiles.write(file, content));
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  /** The folder itself, for messages. */
  public Path path() {
    return folder;
  }

  /** What has been written: path → SHA-256. */
  SortedMap<String, String> outputs() {
    return outputs;
  }

  /** Writes the manifest, which says that the run is over and what it wrote. */
  public void finish(RunManifest manifest) {
    try {
      AtomicFiles.write(
          folder.resolve(OutputNames.MANIFEST), stream -> manifest.write(outputs, stream));
      journal.delete();
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  /** Lets another run in; what was written without {@link #finish} is replaced by it. */
  @Override
  public void close() {
    try {
      journal.close();
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  private static PolicyscopeException problem(ProblemCode code, String message) {
    return new PolicyscopeException(code.problem(message));
  }

  private static PolicyscopeException notWritable(Path path, IOException cause) {
    return new PolicyscopeException(
        ProblemCode.OUTPUT_NOT_WRITABLE.problem(path.toString(), String.valueOf(cause)), cause);
  }
}
