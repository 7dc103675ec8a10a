package org.policyscope.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leads every offset of a derived text back to the text it was made from.
 *
 * <p>A list of segments, sorted by their start in the derived text. A segment either copies (same
 * length on both sides, offsets run in step) or replaces (all its derived characters stand for the
 * whole source range). Lookup is a binary search, O(log segments).
 */
public final class Alignment {
  private final int[] derivedStart;
  private final int[] sourceStart;
  private final int[] sourceEnd;
  private final boolean[] copies;
  private final int derivedLength;
  private final int sourceLength;

  Alignment(
      int[] derivedStart,
      int[] sourceStart,
      int[] sourceEnd,
      boolean[] copies,
      int derivedLength,
      int sourceLength) {
    this.derivedStart = derivedStart;
    this.sourceStart = sourceStart;
    this.sourceEnd = sourceEnd;
    this.copies = copies;
    this.derivedLength = derivedLength;
    this.sourceLength = sourceLength;
  }

  /** The alignment of a text of {@code length} UTF-16 units with itself. */
  public static Alignment identity(int length) {
    return new Alignment(
        new int[] {0}, new int[] {0}, new int[] {length}, new boolean[] {true}, length, length);
  }

  /**
   * A stretch of the derived text and what it was made from.
   *
   * @param derivedStart where it starts; it ends where the next one does, or the text
   * @param source what it was made from
   * @param copies whether each character stands for one, or all together for the whole
   */
  public record Segment(int derivedStart, Span source, boolean copies) {}

  /** What it consists of, sorted by place in the derived text. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(derivedStart.length);
    for (int i = 0; i < derivedStart.length; i++) {
      segments.add(new Segment(derivedStart[i], new Span(sourceStart[i], sourceEnd[i]), copies[i]));
    }
    return segments;
  }

  /**
   * Made from the segments of another one.
   *
   * @throws IllegalArgumentException if they do not fit each other and the lengths
   */
  public static Alignment of(List<Segment> segments, int derivedLength, int sourceLength) {
    int count = segments.size();
    int[] derived = new int[count];
    int[] starts = new int[count];
    int[] ends = new int[count];
    boolean[] copied = new boolean[count];
    for (int i = 0; i < count; i++) {
      Segment segment = segments.get(i);
      int end = i + 1 < count ? segments.get(i + 1).derivedStart() : derivedLength;
      derived[i] = segment.derivedStart();
      starts[i] = segment.source().start();
      ends[i] = segment.source().end();
      copied[i] = segment.copies();
      boolean fits =
          (i > 0 || derived[i] == 0)
              && end >= derived[i]
              && ends[i] <= sourceLength
              && (!copied[i] || end - derived[i] == ends[i] - starts[i]);
      if (!fits) {
        throw new IllegalArgumentException("segments that do not fit");
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException("no segments");
    }
    return new Alignment(derived, starts, ends, copied, derivedLength, sourceLength);
  }

  /** Length of the derived text in UTF-16 units. */
  public int derivedLength() {
    return derivedLength;
  }

  /** Length of the source text in UTF-16 units. */
  public int sourceLength() {
    return sourceLength;
  }

  /**
   * The smallest source range that holds everything the derived range was made from.
   *
   * @throws IndexOutOfBoundsException if the span is not within the derived text
   */
  public Span toSource(Span derived) {
    if (derived.end() > derivedLength) {
      throw new IndexOutOfBoundsException(derived + " in a text of " + derivedLength);
    }
    if (derived.isEmpty()) {
      int at = derived.start() == derivedLength ? sourceLength : startOf(derived.start());
      return new Span(at, at);
    }
    int start = startOf(derived.start());
    return new Span(start, Math.max(start, endOf(derived.end() - 1)));
  }

  /** The alignment from this one's derived text through {@code earlier} to its source. */
  public Alignment after(Alignment earlier) {
    AlignmentBuilder joined = new AlignmentBuilder(earlier.sourceLength);
    for (int i = 0; i < derivedStart.length; i++) {
      int start = derivedStart[i];
      int end = segmentEnd(i);
      if (copies[i]) {
        earlier.copyInto(joined, sourceStart[i], sourceEnd[i]);
      } else if (end > start) {
        joined.replace(earlier.toSource(new Span(sourceStart[i], sourceEnd[i])), end - start);
      }
    }
    return joined.build();
  }

  /** Adds this alignment's segments for one range of its derived text to {@code target}. */
  private void copyInto(AlignmentBuilder target, int from, int to) {
    int at = from;
    while (at < to) {
      int i = segmentAt(at);
      int end = Math.min(to, segmentEnd(i));
      if (copies[i]) {
        int shift = sourceStart[i] - derivedStart[i];
        target.copy(new Span(at + shift, end + shift));
      } else {
        target.replace(new Span(sourceStart[i], sourceEnd[i]), end - at);
      }
      at = end;
    }
  }

  private int startOf(int derivedOffset) {
    int i = segmentAt(derivedOffset);
    return copies[i] ? sourceStart[i] + derivedOffset - derivedStart[i] : sourceStart[i];
  }

  private int endOf(int derivedOffset) {
    int i = segmentAt(derivedOffset);
    return copies[i] ? sourceStart[i] + derivedOffset - derivedStart[i] + 1 : sourceEnd[i];
  }

  private int segmentEnd(int i) {
    return i + 1 < derivedStart.length ? derivedStart[i + 1] : derivedLength;
  }

  private int segmentAt(int derivedOffset) {
    int found = Arrays.binarySearch(derivedStart, derivedOffset);
    return found >= 0 ? found : -found - 2;
  }
}
