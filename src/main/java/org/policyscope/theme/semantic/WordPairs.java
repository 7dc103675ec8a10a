package org.policyscope.theme.semantic;

import java.util.Arrays;

/** Finds the number of a pair of neighbouring words: an open hash table over pairs of numbers. */
final class WordPairs {
  private static final long FREE = -1;

  private final long[] keys;
  private final int[] values;

  /**
   * @param pairs first word, second word, first word, …
   */
  WordPairs(int[] pairs) {
    int capacity = Integer.highestOneBit(Math.max(1, pairs.length / 2)) * 4;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(keys, FREE);
    Arrays.fill(values, -1);
    for (int i = 0; i < pairs.length; i += 2) {
      int slot = slot(key(pairs[i], pairs[i + 1]));
      keys[slot] = key(pairs[i], pairs[i + 1]);
      values[slot] = i / 2;
    }
  }

  /** The number of the pair, or -1. */
  int find(int first, int second) {
    return values[slot(key(first, second))];
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(int first, int second) {
    return ((long) first << 32) | second;
  }
}
