package org.policyscope.ingest;

import java.util.OptionalInt;

/**
 * What is taken in, and how much of it.
 *
 * @param maximumCharacters longest text that is analysed, in UTF-16 units
 * @param longLineCharacters length from which one line is reported as {@code LINE_TOO_LONG}
 * @param limit how many documents are taken at most; all where absent
 */
public record IngestSettings(long maximumCharacters, int longLineCharacters, OptionalInt limit) {
  private static final long MAXIMUM_CHARACTERS = 20_000_000;
  private static final int LONG_LINE_CHARACTERS = 1_000_000;

  /** Everything, up to 20 million characters a document. */
  public static IngestSettings defaults() {
    return new IngestSettings(MAXIMUM_CHARACTERS, LONG_LINE_CHARACTERS, OptionalInt.empty());
  }

  /** Bytes beyond which a file cannot hold a text within the limit: UTF-8 needs at most four. */
  long maximumBytes() {
    return 4 * maximumCharacters;
  }
}
