package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/** Looks at blocks again when their neighbours are known. */
final class BlockRevision {
  private static final int LONGEST_LABEL = 100;
  private static final int MOST_LABELS = 5;

  private BlockRevision() {}

  static List<SourceBlock> revise(String text, List<SourceBlock> found) {
    List<SourceBlock> blocks = new ArrayList<>(found);
    blocks.removeIf(block -> block.pieces().isEmpty());
    for (int i = 1; i < blocks.size(); i++) {
      boolean listStarts =
          blocks.get(i).kind() == TextKind.REFERENCE
              && blocks.get(i - 1).kind() != TextKind.REFERENCE;
      if (listStarts) {
        labelsAbove(text, blocks, i);
      }
    }
    return blocks;
  }

  /** Lines of a data base between the text and its cited works say nothing of the subject. */
  private static void labelsAbove(String text, List<SourceBlock> blocks, int list) {
    for (int i = list - 1; i >= Math.max(0, list - MOST_LABELS); i--) {
      SourceBlock block = blocks.get(i);
      boolean words = block.kind() == TextKind.PROSE || block.kind() == TextKind.HEADING;
      if (!words
          || block.length() > LONGEST_LABEL
          || block.section() == Section.TITLE
          || block.section() == Section.REFERENCES
          || LineShape.endsSentence(block.text(text))) {
        return;
      }
      blocks.set(i, block.with(TextKind.METADATA, Section.REFERENCES));
    }
  }
}
