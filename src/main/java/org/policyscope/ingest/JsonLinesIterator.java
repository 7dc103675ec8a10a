package org.policyscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.policyscope.document.ProblemCode;

/** The documents of a JSON lines file, one at a time; closes the file behind the last. */
final class JsonLinesIterator implements Iterator<ItemIterator.Entry> {
  private final Unit unit;
  private final String fileId;
  private final IngestSettings settings;
  private Optional<LineReader> reader = Optional.empty();
  private Optional<ItemIterator.Entry> next = Optional.empty();
  private boolean finished;

  JsonLinesIterator(Unit unit, String fileId, IngestSettings settings) {
    this.unit = unit;
    this.fileId = fileId;
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !finished) {
      next = read();
      finished = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public ItemIterator.Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ItemIterator.Entry entry = next.orElseThrow();
    next = Optional.empty();
    return entry;
  }

  private Optional<ItemIterator.Entry> read() {
    try {
      if (reader.isEmpty()) {
        InputStream stream = unit.stream().open();
        reader = Optional.of(new LineReader(stream, settings.maximumBytes() + 65_536));
      }
      LineReader lines = reader.get();
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        lines.close();
        return lines.sawText() ? Optional.empty() : Optional.of(empty());
      }
      return Optional.of(entry(line.get()));
    } catch (IOException e) {
      finished = true;
      return Optional.of(
          ItemIterator.Entry.rejected(
              fileId, unit.source(), CorpusWalk.unreadable(unit.path(), e)));
    }
  }

  private ItemIterator.Entry empty() {
    finished = true;
    return ItemIterator.Entry.rejected(
        fileId, unit.source(), ProblemCode.EMPTY_DOCUMENT.problem(unit.source() + " has no line"));
  }

  private ItemIterator.Entry entry(LineReader.Line line) {
    String lineId = fileId + "-" + line.number();
    String place = unit.source() + ":" + line.number();
    if (line.cut()) {
      return ItemIterator.Entry.rejected(
          lineId,
          unit.source(),
          TextChecks.tooLarge(place, "more than " + settings.maximumBytes() + " bytes", settings));
    }
    return JsonDocument.entry(line.bytes(), lineId, unit.source(), line.number(), settings);
  }
}
