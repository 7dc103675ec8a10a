package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.Block;

/** Finds the blocks of a document: those its format gives, or those its lines show. */
final class BlockFinder {
  static final String MARKDOWN = "text/markdown";

  private final CleaningRules rules;

  BlockFinder(CleaningRules rules) {
    this.rules = rules;
  }

  List<SourceBlock> find(SourceDocument source) {
    if (source.layout().isEmpty()) {
      boolean markdown = source.mediaType().equals(MARKDOWN);
      return PlainTextBlocks.find(source.text(), markdown, rules);
    }
    List<SourceBlock> blocks = new ArrayList<>(source.layout().size());
    for (Block block : source.layout()) {
      if (!block.span().isEmpty()) {
        blocks.add(new SourceBlock(List.of(block.span()), block.kind(), block.section()));
      }
    }
    return ReferenceSections.revise(
        source.text(), LayoutSections.assign(source.text(), blocks, rules), rules);
  }
}
