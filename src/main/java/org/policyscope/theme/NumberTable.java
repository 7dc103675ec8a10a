package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by numbers from 0, for the many small tables of a prefix tree: no boxes, no strings to
 * compare. Filled once, then read by many threads. Open addressing with linear probing (Knuth 1998,
 * The Art of Computer Programming, volume 3, section 6.4).
 *
 * @param <V> the values
 */
final class NumberTable<V> {
  /** Up to so many keys are looked through one by one. */
  private static final int FEW = 6;

  private final List<V> values = new ArrayList<>(1);
  private int[] keys = new int[1];

  /** For each place 0 or the index of a key plus 1; twice as many places as keys, or more. */
  private int[] places = new int[0];

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of a number; none for a number below 0. */
  @Nullable V get(int key) {
    int index = indexOf(key);
    return index < 0 ? null : values.get(index);
  }

  V computeIfAbsent(int key, Supplier<V> otherwise) {
    int index = indexOf(key);
    if (index >= 0) {
      return values.get(index);
    }
    if (values.size() == keys.length) {
      keys = Arrays.copyOf(keys, keys.length * 2);
    }
    keys[values.size()] = key;
    V value = otherwise.get();
    values.add(value);
    arrange();
    return value;
  }

  private int indexOf(int key) {
    int size = values.size();
    if (size <= FEW) {
      for (int i = 0; i < size; i++) {
        if (keys[i] == key) {
          return i;
        }
      }
      return -1;
    }
    int place = placeOf(key);
    while (places[place] != 0) {
      int index = places[place] - 1;
      if (keys[index] == key) {
        return index;
      }
      place = (place + 1) & (places.length - 1);
    }
    return -1;
  }

  private void arrange() {
    int size = values.size();
    if (size <= FEW) {
      return;
    }
    if (size * 2 > places.length) {
      places = new int[Integer.highestOneBit(size) * 4];
      for (int i = 0; i < size; i++) {
        put(i);
      }
    } else {
      put(size - 1);
    }
  }

  private void put(int index) {
    int place = placeOf(keys[index]);
    while (places[place] != 0) {
      place = (place + 1) & (places.length - 1);
    }
    places[place] = index + 1;
  }

  private int placeOf(int key) {
    // Neighbouring numbers are spread by Fibonacci hashing (the same section).
    return ((key * 0x9E3779B9) >>> 7) & (places.length - 1);
  }
}
