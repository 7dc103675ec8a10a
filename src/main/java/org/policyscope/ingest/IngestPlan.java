package org.policyscope.ingest;

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
}
