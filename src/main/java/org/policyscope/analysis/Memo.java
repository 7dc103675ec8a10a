package org.policyscope.analysis;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the results of a pure function up to a number of entries; what does not fit is computed
 * again. So memory stays flat, and a result never depends on who asked before. Safe for use by many
 * threads, which do not wait for each other.
 *
 * @param <K> argument
 * @param <V> result
 */
public final class Memo<K, V> {
  private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> function;
  private final int capacity;

  /**
   * @param function pure and safe for use by many threads
   * @param capacity about how many results to keep
   */
  public Memo(Function<K, V> function, int capacity) {
    this.function = function;
    this.capacity = capacity;
  }

  public V get(K argument) {
    V result = known.get(argument);
    if (result == null) {
      result = function.apply(argument);
      if (known.size() < capacity) {
        known.put(argument, result);
      }
    }
    return result;
  }
}
