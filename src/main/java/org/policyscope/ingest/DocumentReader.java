package org.policyscope.ingest;

import java.util.List;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.text.Block;

/** Reads one format. A further format is a further implementation, chosen in {@link Readers}. */
@FunctionalInterface
interface DocumentReader {

  /**
   * Reads a whole file.
   *
   * @param bytes of the file
   * @param source for messages
   * @throws PolicyscopeException if the bytes are not of the format
   */
  Content read(byte[] bytes, String source);

  /**
   * What a file holds.
   *
   * @param mediaType of the format
   * @param text as a reader sees it
   * @param metadata as the format gives it
   * @param layout blocks in offsets of the text, where the format gives them
   * @param problems mended while reading
   */
  record Content(
      String mediaType,
      String text,
      DocumentMetadata metadata,
      List<Block> layout,
      List<Problem> problems) {}
}
