package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/**
 * Gives back to the text what a word such as {@code Sources} below a chart has made a list of cited
 * works: from the first paragraph on after which most is running text.
 */
final class ReferenceSections {
  private static final int LEAST_PARAGRAPH = 200;
  private static final double MOSTLY = 0.6;

  private ReferenceSections() {}

  static List<SourceBlock> revise(String text, List<SourceBlock> found, CleaningRules rules) {
    List<SourceBlock> blocks = new ArrayList<>(found);
    int end = blocks.size();
    while (end > 0) {
      if (blocks.get(end - 1).section() != Section.REFERENCES) {
        end--;
        continue;
      }
      end = reviseRun(text, blocks, end, rules);
    }
    return blocks;
  }

  /** Looks at the blocks of one section from its end; gives where it starts. */
  private static int reviseRun(
      String text, List<SourceBlock> blocks, int end, CleaningRules rules) {
    int textFrom = end;
    long all = 0;
    long running = 0;
    int start = end;
    while (start > 0 && blocks.get(start - 1).section() == Section.REFERENCES) {
      start--;
      SourceBlock block = blocks.get(start);
      if (block.kind() != TextKind.REFERENCE) {
        continue;
      }
      all += block.length();
      if (isParagraph(text, block, rules)) {
        running += block.length();
        textFrom = running >= MOSTLY * all ? start : textFrom;
      }
    }
    for (int i = textFrom; i < end; i++) {
      TextKind kind = blocks.get(i).kind();
      blocks.set(
          i, blocks.get(i).with(kind == TextKind.REFERENCE ? TextKind.PROSE : kind, Section.BODY));
    }
    return start;
  }

  /** Long, with several verbs that sentences have, and without the number of an entry. */
  private static boolean isParagraph(String text, SourceBlock block, CleaningRules rules) {
    if (block.length() < LEAST_PARAGRAPH) {
      return false;
    }
    String words = block.text(text);
    return Character.isLetter(words.charAt(0))
        && rules.finiteVerbs(words) >= 2
        && LineShape.endsSentence(words);
  }
}
