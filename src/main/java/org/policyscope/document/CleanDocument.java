package org.policyscope.document;

import java.util.List;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Block;
import org.policyscope.text.Span;

/**
 * A document made ready for the analysis: lines joined, quotes and white space normalised,
 * structure found.
 *
 * @param source the document as it was read
 * @param text the cleaned text, aligned to {@code source.text()}
 * @param blocks what the text consists of, in cleaned offsets, sorted and without overlap
 * @param metadata the source's own, completed by what its text says
 */
public record CleanDocument(
    SourceDocument source, AlignedText text, List<Block> blocks, DocumentMetadata metadata) {

  public CleanDocument {
    blocks = List.copyOf(blocks);
  }

  /** The cleaned text. */
  public String cleaned() {
    return text.text();
  }

  /** Where a span of the cleaned text stands in the text a reader sees. */
  public Span toSource(Span cleaned) {
    return text.toSource(cleaned);
  }
}
