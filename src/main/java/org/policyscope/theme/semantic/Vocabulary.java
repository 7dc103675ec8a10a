package org.policyscope.theme.semantic;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the number of a word without making a string of it: an open hash table over the bytes of
 * ASCII words.
 */
final class Vocabulary {
  private static final int FREE = -1;

  private final byte[] letters;
  private final int[] starts;
  private final int[] table;

  /**
   * @param words ASCII, each once
   */
  Vocabulary(List<String> words) {
    starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
    }
    letters = new byte[starts[words.size()]];
    table = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    Arrays.fill(table, FREE);
    for (int i = 0; i < words.size(); i++) {
      for (int k = 0; k < words.get(i).length(); k++) {
        letters[starts[i] + k] = (byte) words.get(i).charAt(k);
      }
      table[slot(letters, starts[i], starts[i + 1])] = i;
    }
  }

  int size() {
    return starts.length - 1;
  }

  /** The number of the word that is these bytes, or -1. */
  int find(byte[] text, int start, int end) {
    return table[slot(text, start, end)];
  }

  /** Where that word stands, or the free place where it would. */
  private int slot(byte[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
    while (table[slot] != FREE && !same(table[slot], text, start, end)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean same(int word, byte[] text, int start, int end) {
    return Arrays.equals(letters, starts[word], starts[word + 1], text, start, end);
  }
}
