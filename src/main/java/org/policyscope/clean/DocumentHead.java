package org.policyscope.clean;

import java.util.List;
import java.util.Optional;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/** Reads what stands above a text: its title, who wrote it, where and when. Used by one thread. */
final class DocumentHead {
  private static final int HEAD_LINES = 60;
  private static final int LONGEST_TITLE = 300;
  private static final int LEAST_PARAGRAPH = 200;

  private final List<Line> lines;
  private final CleaningRules rules;
  private final HeadLines headLines;
  private final Labels labels;
  private final PageFurniture furniture;
  private final Continuation continuation;
  private final Optional<MarkdownLines> markdown;
  private final BlockBuilder blocks;
  private boolean open = true;
  private boolean titleSeen;
  private int headLineCount;

  DocumentHead(
      List<Line> lines,
      CleaningRules rules,
      PageFurniture furniture,
      Continuation continuation,
      Optional<MarkdownLines> markdown,
      BlockBuilder blocks) {
    this.lines = lines;
    this.rules = rules;
    this.headLines = new HeadLines(rules);
    this.labels = new Labels(rules);
    this.furniture = furniture;
    this.continuation = continuation;
    this.markdown = markdown;
    this.blocks = blocks;
  }

  /**
   * A heading has been found by its marks.
   *
   * @param named whether it names a section, as no title does
   * @return whether it is the title
   */
  boolean takeHeading(boolean named) {
    boolean title = open && !titleSeen && !named;
    titleSeen = true;
    open = title;
    return title;
  }

  /** Lines above the text; false where the text begins. */
  boolean read(int i, Section section) {
    if (!open) {
      return false;
    }
    Line line = lines.get(i);
    headLineCount++;
    int end = i;
    while (end + 1 < lines.size()
        && !lines.get(end + 1).isBlank()
        && furniture.kind(end + 1).isEmpty()
        && end - i < HEAD_LINES) {
      end++;
    }
    if (markdown.isPresent() && !titleSeen && markdown.get().hasHeading()) {
      return false;
    }
    if (headLineCount > HEAD_LINES || startsText(i, end)) {
      open = false;
      return false;
    }
    boolean goesOn = titleGoesOn(line.text());
    if (!goesOn && headLines.isMetadata(line.text(), titleSeen)) {
      blocks.single(TextKind.METADATA, section, line.span());
      return true;
    }
    if (goesOn) {
      blocks.paragraph().orElseThrow().add(line.span(), i);
    } else {
      Section own = titleSeen ? section : Section.TITLE;
      blocks.begin(TextKind.HEADING, own, line.span(), i);
      titleSeen = true;
    }
    return true;
  }

  /** Whether a title above has not come to its end: no gap, or an open end, or all in capitals. */
  private boolean titleGoesOn(String text) {
    Optional<OpenBlock> title =
        blocks
            .paragraph()
            .filter(b -> b.section() == Section.TITLE && b.kind() == TextKind.HEADING);
    if (title.isEmpty()) {
      return false;
    }
    String above = lines.get(title.get().lastLine()).text();
    boolean capitals = LineShape.isAllCaps(above) && LineShape.isAllCaps(text);
    boolean open = continuation.isOpen(above) || capitals;
    return open
        ? !headLines.isMetadata(text, false)
        : !title.get().isApart() && !headLines.isMetadata(text, true);
  }

  /** Whether the lines {@code first} to {@code last} are no title, author or date. */
  private boolean startsText(int first, int last) {
    String text = lines.get(first).text();
    int length = lines.get(last).end() - lines.get(first).start();
    if (headLines.isMetadata(text, titleSeen)) {
      return titleSeen && beginsParagraph(first, last);
    }
    boolean only = !titleSeen && isLast(last);
    String end = lines.get(last).text();
    boolean sentences =
        (LineShape.endsSentence(end)
                && (first < last || LineShape.words(end) > 3)
                && !headLines.isMetadata(end, titleSeen))
            || ",:;".indexOf(end.charAt(end.length() - 1)) >= 0
            || lowerBelow(last);
    boolean running = only || length > LONGEST_TITLE || sentences;
    return (!titleSeen && rules.isSpoken(text))
        || (running && !standsAlone(first, last))
        || labels.label(text).isPresent()
        || Labels.isKeywordList(text)
        || LineShape.listMark(text) > 0
        || LineShape.startsReference(text)
        || LineShape.hasLeaders(text)
        || rules.opensContents(text)
        || rules.sectionOf(text).isPresent()
        || (titleSeen && LineShape.headingNumber(text) > 0);
  }

  /** Whether a line that names an office or a day is the first of a paragraph all the same. */
  private boolean beginsParagraph(int first, int last) {
    int length = lines.get(last).end() - lines.get(first).start();
    String text = lines.get(first).text();
    return first < last
        && length > LEAST_PARAGRAPH
        && LineShape.endsSentence(lines.get(last).text())
        && LineShape.startsUpper(text, 0)
        && LineShape.titleCase(text) < 0.8
        && continuation.isFull(first)
        && !HeadLines.isNotice(text);
  }

  /** Whether the next line below the gap goes on in the middle of a sentence. */
  private boolean lowerBelow(int last) {
    for (int i = last + 1; i < Math.min(lines.size(), last + 4); i++) {
      if (!lines.get(i).isBlank() && furniture.kind(i).isEmpty()) {
        return LineShape.startsLower(lines.get(i).text());
      }
    }
    return false;
  }

  /** Whether the first of several lines is short and ends before what follows. */
  private boolean standsAlone(int first, int last) {
    if (first == last || LineShape.words(lines.get(first).text()) > 14) {
      return false;
    }
    int width = 0;
    for (int i = first; i <= last; i++) {
      width = Math.max(width, lines.get(i).length());
    }
    String text = lines.get(first).text();
    return width >= 60
        && !LineShape.endsSentence(text)
        && !continuation.isOpen(text)
        && (text.length() < 0.6 * width || LineShape.isAllCaps(text))
        && LineShape.startsUpper(lines.get(first + 1).text(), 0);
  }

  /** Whether nothing of the text stands below: nothing at all, or only the cited works. */
  private boolean isLast(int i) {
    for (int other = i + 1; other < lines.size(); other++) {
      String text = lines.get(other).text();
      if (!lines.get(other).isBlank()) {
        return rules.sectionOf(text).filter(Section.REFERENCES::equals).isPresent();
      }
    }
    return true;
  }
}
