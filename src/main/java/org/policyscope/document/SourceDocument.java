package org.policyscope.document;

import java.util.List;
import org.policyscope.text.Block;

/**
 * A document as a reader sees it; all offsets of its report refer to {@code text}.
 *
 * @param id unique within a run
 * @param source path relative to the input, with {@code /} as separator
 * @param mediaType such as {@code text/html}
 * @param sha256 of the bytes it was read from (of the line, for JSON lines), lower-case hexadecimal
 * @param text well-formed UTF-16: no lone surrogates, no byte order mark
 * @param metadata what the format itself says
 * @param layout blocks in source offsets where the format gives them (HTML), sorted and without
 *     overlap; empty where the cleaner has to find them
 * @param problems what was wrong with the input and has been mended, to be reported
 */
public record SourceDocument(
    String id,
    String source,
    String mediaType,
    String sha256,
    String text,
    DocumentMetadata metadata,
    List<Block> layout,
    List<Problem> problems) {

  public SourceDocument {
    layout = List.copyOf(layout);
    problems = List.copyOf(problems);
  }

  /** A plain text without a file, for tests and for use as a library. */
  public static SourceDocument ofText(String id, String text) {
    return new SourceDocument(
        id, id, "text/plain", "", text, DocumentMetadata.none(), List.of(), List.of());
  }
}
