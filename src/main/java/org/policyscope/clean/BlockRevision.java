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
  private static final int SENTENCE_WORDS = 10;
  private static final int LONGEST_HEADING_BLOCK = 220;
  private static final int HEAD_BLOCKS = 20;
  private static final int LEAST_ABSTRACT = 200;
  private static final int LONGEST_ABSTRACT = 5000;
  private static final List<String> NOTE_LABELS = List.of("Source:", "Sources:", "Note:", "Notes:");

  private BlockRevision() {}

  static List<SourceBlock> revise(String text, List<SourceBlock> found, CleaningRules rules) {
    List<SourceBlock> blocks = new ArrayList<>(found);
    blocks.removeIf(block -> block.pieces().isEmpty());
    blocks = ReferenceSections.revise(text, blocks, rules);
    for (int i = 0; i < blocks.size(); i++) {
      blocks.set(i, alone(text, blocks, i, rules));
    }
    for (int i = 1; i < blocks.size(); i++) {
      boolean listStarts =
          blocks.get(i).kind() == TextKind.REFERENCE
              && blocks.get(i - 1).kind() != TextKind.REFERENCE;
      if (listStarts) {
        labelsAbove(text, blocks, i);
      }
    }
    abstractAboveKeywords(blocks);
    return blocks;
  }

  /** Figures out of a chart are no prose, and a short line above a paragraph is its heading. */
  private static SourceBlock alone(
      String text, List<SourceBlock> blocks, int i, CleaningRules rules) {
    SourceBlock block = blocks.get(i);
    if (block.kind() == TextKind.HEADING) {
      return heading(text, block);
    }
    if (block.kind() == TextKind.PROSE && isNoteOfFigure(text, blocks, i)) {
      return block.with(TextKind.CAPTION);
    }
    if (block.kind() != TextKind.PROSE || block.length() > LONGEST_HEADING || blocks.size() == 1) {
      return block;
    }
    String words = block.text(text);
    if (!hasWords(words)) {
      return block.with(TextKind.TABLE);
    }
    boolean ends =
        LineShape.endsSentence(words) || ",;:".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean above =
        i + 1 < blocks.size()
            && blocks.get(i + 1).kind() == TextKind.PROSE
            && blocks.get(i + 1).length() > 2 * LONGEST_HEADING;
    boolean heading =
        !ends
            && above
            && LineShape.words(words) <= 9
            && LineShape.startsUpper(words, 0)
            && isTitle(text, words, block, blocks.get(i + 1), rules);
    return heading ? block.with(TextKind.HEADING) : block;
  }

  /** Whether a short line is no first line of a sentence that the next block goes on with. */
  private static boolean isTitle(
      String text, String words, SourceBlock block, SourceBlock below, CleaningRules rules) {
    int end = block.pieces().get(block.pieces().size() - 1).end();
    long breaks =
        text.substring(end, Math.max(end, below.pieces().get(0).start()))
            .chars()
            .filter(c -> c == '\n')
            .limit(2)
            .count();
    double titleCase = LineShape.titleCase(words);
    boolean sentence = rules.finiteVerbs(words) > 0 && titleCase < 0.7;
    boolean apart = breaks > 1;
    return !sentence && (apart || (titleCase >= 0.6 && words.indexOf(',') < 0));
  }

  private static boolean hasWords(String words) {
    return words.chars().filter(Character::isLetter).limit(2).count() == 2;
  }

  /** A heading of several lines that comes to a full stop is a numbered paragraph or a text. */
  private static SourceBlock heading(String text, SourceBlock block) {
    if (block.section() == Section.TITLE) {
      return block;
    }
    String words = block.text(text);
    if (LineShape.startsCaption(words)) {
      return block.with(TextKind.CAPTION);
    }
    if (!hasWords(words)) {
      return block.with(TextKind.TABLE);
    }
    boolean stops = words.endsWith(".") && LineShape.words(words) >= SENTENCE_WORDS;
    if (block.pieces().size() == 1 || !(stops || block.length() > LONGEST_HEADING_BLOCK)) {
      return block;
    }
    boolean numbered = LineShape.headingNumber(words) > 0 || LineShape.listMark(words) > 0;
    return block.with(numbered ? TextKind.LIST_ITEM : TextKind.PROSE);
  }

  /** {@code Source: …} and {@code Notes: …} right below a figure or table. */
  private static boolean isNoteOfFigure(String text, List<SourceBlock> blocks, int i) {
    if (i == 0) {
      return false;
    }
    TextKind above = blocks.get(i - 1).kind();
    int start = blocks.get(i).pieces().get(0).start();
    boolean note =
        NOTE_LABELS.stream().anyMatch(label -> text.regionMatches(start, label, 0, label.length()));
    return note && (above == TextKind.CAPTION || above == TextKind.TABLE);
  }

  /** The paragraph between the title and the keywords is the abstract, labelled or not. */
  private static void abstractAboveKeywords(List<SourceBlock> blocks) {
    int length = 0;
    int first = -1;
    int at = 0;
    for (; at < Math.min(blocks.size(), HEAD_BLOCKS); at++) {
      SourceBlock block = blocks.get(at);
      if (block.section() == Section.KEYWORDS && block.kind() == TextKind.METADATA) {
        break;
      }
      boolean prose = block.kind() == TextKind.PROSE && block.section() == Section.BODY;
      boolean above = block.kind() == TextKind.METADATA || block.section() == Section.TITLE;
      if (!prose && !above) {
        return;
      }
      first = prose && first < 0 ? at : first;
      length += prose ? block.length() : 0;
    }
    boolean found = at < Math.min(blocks.size(), HEAD_BLOCKS);
    if (!found || length < LEAST_ABSTRACT || length > LONGEST_ABSTRACT) {
      return;
    }
    for (int i = first; i < at; i++) {
      if (blocks.get(i).kind() == TextKind.PROSE) {
        blocks.set(i, blocks.get(i).with(TextKind.PROSE, Section.ABSTRACT));
      }
    }
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
