package org.policyscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;

/** The input of a run, in sorted order. */
public final class IngestPlan {
  private final List<Unit> units;
  private final IngestSettings settings;

  IngestPlan(List<Unit> units, IngestSettings settings) {
    this.units = List.copyOf(units);
    this.settings = settings;
  }

  /** The files, sorted by source, for the manifest; without standard input. */
  public List<InputFile> files() {
    return units.stream()
        .filter(unit -> unit.problem().isEmpty() && Files.isRegularFile(unit.path()))
        .map(unit -> new InputFile(unit.path(), unit.source(), unit.bytes()))
        .toList();
  }

  /**
   * The documents in sorted order, found while iterating; for one thread. Every call gives the same
   * documents with the same ids.
   */
  public Iterator<IngestItem> items() {
    return new ItemIterator(units.iterator(), settings);
  }

  /**
   * How many documents there are, for a display of progress: files, and the lines of JSON lines
   * files (blank ones included). Reads the latter once.
   */
  public long estimatedDocuments() {
    long documents = 0;
    for (Unit unit : units) {
      documents += Format.ofName(unit.source()) == Format.JSON_LINES ? linesOf(unit) : 1;
    }
    return Math.min(documents, settings.limit().orElse(Integer.MAX_VALUE));
  }

  private static long linesOf(Unit unit) {
    try (InputStream stream = unit.stream().open()) {
      byte[] buffer = new byte[1 << 16];
      long lines = 0;
      int last = '\n';
      for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[read - 1];
      }
      return Math.max(1, last == '\n' ? lines : lines + 1);
    } catch (IOException e) {
      // The run itself will say what is wrong with the file; it is one document until then.
      return 1;
    }
  }
}
