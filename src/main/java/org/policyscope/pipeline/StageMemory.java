package org.policyscope.pipeline;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.policyscope.cache.KeptFindings;
import org.policyscope.cache.KeptReadings;
import org.policyscope.cache.KeptTexts;
import org.policyscope.cache.StageCache;

/**
 * Where a run keeps what its stages make, and what it has kept of which document. Safe for use by
 * many threads.
 */
public final class StageMemory {
  private final StageCache cache;
  private final KeptReadings readings;
  private final KeptFindings findings;
  private final KeptTexts texts;
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final SortedMap<String, Keys> keys = new ConcurrentSkipListMap<>();

  public StageMemory(StageCache cache) {
    this.cache = cache;
    this.readings = new KeptReadings(cache);
    this.findings = new KeptFindings(cache);
    this.texts = new KeptTexts(cache);
  }

  /**
   * The keys of one document's entries.
   *
   * @param reading of its words and names
   * @param themes of what was found of each theme
   */
  public record Keys(String reading, String themes) {}

  /** The keys of all documents so far, by id. */
  public SortedMap<String, Keys> keys() {
    return Collections.unmodifiableSortedMap(keys);
  }

  public StageCache cache() {
    return cache;
  }

  KeptReadings readings() {
    return readings;
  }

  KeptFindings findings() {
    return findings;
  }

  KeptTexts texts() {
    return texts;
  }

  /** Keys of entries that belong to no single document. */
  public Set<String> shared() {
    return Set.copyOf(shared);
  }

  void noteShared(String key) {
    shared.add(key);
  }

  void note(String id, Keys ofDocument) {
    keys.put(id, ofDocument);
  }
}
