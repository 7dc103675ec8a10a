package org.policyscope.ingest;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;

/** Goes from file to file, and within JSON lines from line to line, and gives out the ids. */
final class ItemIterator implements Iterator<IngestItem> {
  private final Iterator<Unit> units;
  private final IngestSettings settings;
  private final DocumentIds ids = new DocumentIds();
  private Iterator<Entry> entries = Collections.emptyIterator();
  private int left;

  /**
   * A document whose id may still be taken.
   *
   * @param id wanted
   * @param source path relative to the input
   * @param rejected why there is no report, if that is known
   * @param read reads it, given its final id and the problems known so far
   */
  record Entry(String id, String source, Optional<Problem> rejected, Reading read) {
    static Entry rejected(String id, String source, Problem problem) {
      return new Entry(id, source, Optional.of(problem), Reading.NONE);
    }
  }

  ItemIterator(Iterator<Unit> units, IngestSettings settings) {
    this.units = units;
    this.settings = settings;
    this.left = settings.limit().orElse(Integer.MAX_VALUE);
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !entries.hasNext() && units.hasNext()) {
      entries = entriesOf(units.next());
    }
    return left > 0 && entries.hasNext();
  }

  @Override
  public IngestItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    Entry entry = entries.next();
    String id = ids.unique(entry.id());
    if (entry.rejected().isPresent()) {
      return new IngestItem.Rejected(
          IngestItem.outcome(id, entry.source(), entry.rejected().get()));
    }
    List<Problem> problems =
        id.equals(entry.id())
            ? List.of()
            : List.of(
                ProblemCode.DUPLICATE_ID.problem(
                    "the id " + entry.id() + " is taken; this document is " + id));
    return new IngestItem.Pending(
        id, entry.source(), () -> entry.read().read(new Reading.Identity(id, problems)));
  }

  private Iterator<Entry> entriesOf(Unit unit) {
    String id = DocumentIds.ofSource(unit.source());
    Format format = Format.ofName(unit.source());
    if (unit.problem().isPresent()) {
      return one(Entry.rejected(id, unit.source(), unit.problem().get()));
    }
    if (format == Format.FOREIGN) {
      return one(
          Entry.rejected(
              id,
              unit.source(),
              ProblemCode.UNSUPPORTED_FORMAT.problem(unit.source() + " is not read")));
    }
    if (format == Format.JSON_LINES) {
      return new JsonLinesIterator(unit, id, settings);
    }
    FileReading reading = new FileReading(unit, format, settings);
    return one(new Entry(id, unit.source(), Optional.empty(), reading));
  }

  private static Iterator<Entry> one(Entry entry) {
    return List.of(entry).iterator();
  }
}
