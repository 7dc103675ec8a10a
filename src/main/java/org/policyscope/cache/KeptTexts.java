package org.policyscope.cache;

import java.util.List;
import java.util.Optional;

/** Keeps a row of strings, which whoever writes it knows how to read. Safe for many threads. */
public final class KeptTexts {
  private final StageCache cache;

  public KeptTexts(StageCache cache) {
    this.cache = cache;
  }

  /**
   * The strings of that key, if they are there and sound.
   *
   * @param key of 64 hexadecimal digits
   */
  public Optional<List<String>> read(String key) {
    return cache.read(key, entry -> entry.list(entry::string));
  }

  public void write(String key, List<String> texts) {
    cache.write(key, entry -> entry.list(texts, entry::string));
  }
}
