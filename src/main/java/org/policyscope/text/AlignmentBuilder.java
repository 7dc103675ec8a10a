package org.policyscope.text;

import java.util.Arrays;

/** Collects the segments of an {@link Alignment} from left to right; used by one thread. */
final class AlignmentBuilder {
  private final int sourceLength;
  private int[] derivedStart = new int[16];
  private int[] sourceStart = new int[16];
  private int[] sourceEnd = new int[16];
  private boolean[] copies = new boolean[16];
  private int count;
  private int derivedLength;

  AlignmentBuilder(int sourceLength) {
    this.sourceLength = sourceLength;
  }

  /** The next derived characters are those of {@code source}, one by one. */
  void copy(Span source) {
    if (source.isEmpty()) {
      return;
    }
    if (count > 0 && copies[count - 1] && sourceEnd[count - 1] == source.start()) {
      sourceEnd[count - 1] = source.end();
    } else {
      add(source, true);
    }
    derivedLength += source.length();
  }

  /** The next {@code length} derived characters stand for the whole of {@code source}. */
  void replace(Span source, int length) {
    if (length == 0) {
      return;
    }
    add(source, false);
    derivedLength += length;
  }

  private void add(Span source, boolean copied) {
    if (count == derivedStart.length) {
      derivedStart = Arrays.copyOf(derivedStart, count * 2);
      sourceStart = Arrays.copyOf(sourceStart, count * 2);
      sourceEnd = Arrays.copyOf(sourceEnd, count * 2);
      copies = Arrays.copyOf(copies, count * 2);
    }
    derivedStart[count] = derivedLength;
    sourceStart[count] = source.start();
    sourceEnd[count] = source.end();
    copies[count] = copied;
    count++;
  }

  Alignment build() {
    if (count == 0) {
      return new Alignment(
          new int[] {0}, new int[] {0}, new int[] {0}, new boolean[] {true}, 0, sourceLength);
    }
    return new Alignment(
        Arrays.copyOf(derivedStart, count),
        Arrays.copyOf(sourceStart, count),
        Arrays.copyOf(sourceEnd, count),
        Arrays.copyOf(copies, count),
        derivedLength,
        sourceLength);
  }
}
