package org.policyscope.text;

/**
 * A half-open range of UTF-16 offsets, {@code start} included, {@code end} excluded.
 *
 * @param start first offset, 0 or more
 * @param end offset behind the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every offset of {@code other} is in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one offset. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The part of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start; of two with one start the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
