package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Half-open ranges that answer in logarithmic time whether one of them covers or meets another
 * range: sorted by start, with the furthest end up to each.
 */
final class Ranges {
  private static final Comparator<Range> BY_START =
      (one, other) -> Integer.compare(one.start(), other.start());

  private final int[] starts;
  private final int[] furthestEnds;

  private Ranges(int[] starts, int[] furthestEnds) {
    this.starts = starts;
    this.furthestEnds = furthestEnds;
  }

  /** One range, from {@code start} to before {@code end}. */
  record Range(int start, int end) {}

  static Ranges of(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(BY_START);
    int[] starts = new int[sorted.size()];
    int[] ends = new int[sorted.size()];
    int furthest = Integer.MIN_VALUE;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = sorted.get(i).start();
      furthest = Math.max(furthest, sorted.get(i).end());
      ends[i] = furthest;
    }
    return new Ranges(starts, ends);
  }

  /** Whether one of them shares a place with the range. */
  boolean meet(int start, int end) {
    return furthestEndOfStartsBefore(end) > start;
  }

  /** Whether one of them contains the range and is longer. */
  boolean coverWithMore(int start, int end) {
    return furthestEndOfStartsBefore(start + 1) > end || furthestEndOfStartsBefore(start) >= end;
  }

  private int furthestEndOfStartsBefore(int limit) {
    int count = 0;
    int end = starts.length;
    while (count < end) {
      int middle = (count + end) >>> 1;
      if (starts[middle] < limit) {
        count = middle + 1;
      } else {
        end = middle;
      }
    }
    return count == 0 ? Integer.MIN_VALUE : furthestEnds[count - 1];
  }
}
