package org.policyscope.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code points, as Python counts. Free for a text without
 * surrogate pairs, else a binary search over the pairs.
 */
public final class CodePointIndex {
  private final int[] pairEnds;

  public CodePointIndex(String text) {
    int[] ends = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, Math.max(16, count * 2));
        }
        ends[count++] = i + 1;
      }
    }
    this.pairEnds = Arrays.copyOf(ends, count);
  }

  /** Code points before the UTF-16 offset {@code offset}; inside a pair counts as before it. */
  public int toCodePoint(int offset) {
    if (pairEnds.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(pairEnds, offset);
    int pairsBefore = found >= 0 ? found + 1 : -found - 1;
    boolean insidePair = pairsBefore < pairEnds.length && pairEnds[pairsBefore] - 1 == offset;
    return offset - pairsBefore - (insidePair ? 1 : 0);
  }

  public Span toCodePoints(Span span) {
    return new Span(toCodePoint(span.start()), toCodePoint(span.end()));
  }
}
