package org.policyscope.cache;

import java.util.Optional;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.RecognizedDocument;

/** Keeps the words and names of a document. Safe for use by many threads. */
public final class KeptReadings {
  private final StageCache cache;

  public KeptReadings(StageCache cache) {
    this.cache = cache;
  }

  /** The words and names of a document that was cleaned again. */
  public Optional<RecognizedDocument> read(String key, CleanDocument clean) {
    return cache.read(
        key,
        entry -> {
          CleanDocument kept = new TextDecoder(entry).document(clean.source().id());
          if (!kept.cleaned().equals(clean.cleaned())) {
            throw new IllegalArgumentException("another text");
          }
          return new ReadingDecoder(entry).document(clean);
        });
  }

  /**
   * The same without the document. Its clean text has no blocks and its source no metadata: only
   * what text says is kept.
   *
   * @param id of the document
   */
  public Optional<RecognizedDocument> read(String key, String id) {
    return cache.read(
        key, entry -> new ReadingDecoder(entry).document(new TextDecoder(entry).document(id)));
  }

  public void write(String key, RecognizedDocument document) {
    cache.write(key, entry -> new ReadingEncoder(entry).document(document));
  }
}
