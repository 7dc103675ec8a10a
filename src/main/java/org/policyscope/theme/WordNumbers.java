package org.policyscope.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A number for each word that any phrase has. The words of a text are looked up once, and then
 * compared as numbers by every prefix tree that shares the table. Safe for use by many threads.
 */
final class WordNumbers {
  /** Of a word that no phrase has. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** The number of a word of a phrase, a new one if it has none. */
  synchronized int add(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    return number;
  }

  /** The number of a word of a text, or {@link #UNKNOWN}. */
  int get(String word) {
    Integer number = numbers.get(word);
    return number == null ? UNKNOWN : number;
  }
}
