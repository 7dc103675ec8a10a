package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/** Looks at blocks again when their neighbours are known. */
final class BlockRevision {
  private static final int LONGEST_HEADING = 70;
  private static final int LONGEST_LABEL = 100;
  private static final int MOST_LABELS = 5;

  private BlockRevision() {}

  static List<SourceBlock> revise(String text, List<SourceBlock> found) {
    List<SourceBlock> blocks = new ArrayList<>(found);
    blocks.removeIf(block -> block.pieces().isEmpty());
    for (int i = 0; i < blocks.size(); i++) {
      blocks.set(i, alone(text, blocks, i));
    }
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

  /** Figures out of a chart are no prose, and a short line above a paragraph is its heading. */
  private static SourceBlock alone(String text, List<SourceBlock> blocks, int i) {
    SourceBlock block = blocks.get(i);
    if (block.kind() != TextKind.PROSE || block.length() > LONGEST_HEADING || blocks.size() == 1) {
      return block;
    }
    String words = block.text(text);
    if (words.chars().filter(Character::isLetter).count() < 2) {
      return block.with(TextKind.TABLE);
    }
    boolean ends =
        LineShape.endsSentence(words) || ",;:".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean above =
        i + 1 < blocks.size()
            && blocks.get(i + 1).kind() == TextKind.PROSE
            && blocks.get(i + 1).length() > 2 * LONGEST_HEADING;
    boolean heading =
        !ends && above && LineShape.words(words) <= 9 && LineShape.startsUpper(words, 0);
    return heading ? block.with(TextKind.HEADING) : block;
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
