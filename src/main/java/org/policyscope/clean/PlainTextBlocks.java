package org.policyscope.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Finds the blocks of one text by its lines, in one walk from the first line to the last. */
final class PlainTextBlocks {
  private static final int HEAD_LINES = 60;
  private static final int LONGEST_TITLE = 300;

  private final List<Line> lines;
  private final CleaningRules rules;
  private final HeadLines headLines;
  private final PageFurniture furniture;
  private final Continuation continuation;
  private final Headings headings;
  private final Optional<MarkdownLines> markdown;
  private final BlockBuilder blocks = new BlockBuilder();
  private Section section = Section.BODY;
  private boolean inHead = true;
  private boolean titleSeen;
  private boolean inContents;
  private int headLineCount;

  private PlainTextBlocks(String text, boolean markdown, CleaningRules rules) {
    this.rules = rules;
    this.lines = LineSplitter.split(text);
    this.headLines = new HeadLines(rules);
    this.furniture = PageFurniture.find(lines);
    this.continuation = new Continuation(lines, rules.openWords());
    this.headings = new Headings(lines, rules, continuation);
    this.markdown = markdown ? Optional.of(new MarkdownLines(lines)) : Optional.empty();
  }

  static List<SourceBlock> find(String text, boolean markdown, CleaningRules rules) {
    PlainTextBlocks finder = new PlainTextBlocks(text, markdown, rules);
    for (int i = 0; i < finder.lines.size(); i++) {
      finder.read(i);
    }
    return BlockRevision.revise(text, finder.blocks.finish());
  }

  private void read(int i) {
    Line line = lines.get(i);
    if (markdown.isPresent() && readMarkdown(markdown.get(), i)) {
      return;
    }
    if (line.isBlank()) {
      blocks.blankLine(line.pageBreak());
      return;
    }
    Optional<TextKind> kind = furniture.kind(i);
    if (kind.isPresent()) {
      blocks.addFurniture(kind.get(), section, line.span());
      return;
    }
    if (line.pageBreak()) {
      blocks.pageBreak();
    }
    if (inHead && readHead(i)) {
      return;
    }
    if (!readContents(line) && !readReference(i) && !readLabelled(i) && !readStructure(i)) {
      readText(i);
    }
  }

  private boolean readMarkdown(MarkdownLines marks, int i) {
    Line line = lines.get(i);
    Optional<TextKind> whole = marks.wholeLine(i);
    if (whole.isPresent()) {
      if (line.isBlank() || whole.get() == TextKind.RUNNING_HEAD) {
        blocks.closeParagraph();
      } else {
        blocks.single(whole.get(), section, line.span());
      }
      return true;
    }
    Optional<Span> heading = marks.heading(i);
    if (heading.isPresent()) {
      heading(heading.get(), line.text().substring(heading.get().start() - line.start()), i);
      return true;
    }
    return false;
  }

  /** Lines above the text; false where the text begins. */
  private boolean readHead(int i) {
    Line line = lines.get(i);
    headLineCount++;
    int end = i;
    while (end + 1 < lines.size()
        && !lines.get(end + 1).isBlank()
        && furniture.kind(end + 1).isEmpty()
        && end - i < HEAD_LINES) {
      end++;
    }
    if (headLineCount > HEAD_LINES || startsText(i, end)) {
      inHead = false;
      return false;
    }
    if (headLines.isMetadata(line.text(), titleSeen)) {
      blocks.single(TextKind.METADATA, section, line.span());
      return true;
    }
    boolean goesOn =
        blocks
            .paragraph()
            .filter(block -> !block.isApart() && block.section() == Section.TITLE)
            .isPresent();
    if (goesOn) {
      blocks.paragraph().orElseThrow().add(line.span(), i);
    } else {
      Section own = titleSeen ? section : Section.TITLE;
      blocks.begin(TextKind.HEADING, own, line.span(), i);
      titleSeen = true;
    }
    return true;
  }

  /** Whether the lines {@code first} to {@code last} are no title, author or date. */
  private boolean startsText(int first, int last) {
    String text = lines.get(first).text();
    int length = lines.get(last).end() - lines.get(first).start();
    boolean only = !titleSeen && isLast(last);
    return only
        || (length > LONGEST_TITLE && !headLines.isMetadata(text, titleSeen))
        || (LineShape.endsSentence(lines.get(last).text())
            && LineShape.words(lines.get(last).text()) > 3
            && !LineShape.endsWithNumber(lines.get(last).text())
            && !headLines.isMetadata(lines.get(last).text(), titleSeen))
        || label(text).isPresent()
        || isKeywordList(text)
        || LineShape.listMark(text) > 0
        || LineShape.startsReference(text)
        || LineShape.hasLeaders(text)
        || rules.opensContents(text)
        || rules.sectionOf(text).isPresent()
        || (titleSeen && LineShape.headingNumber(text) > 0 && !headLines.isMetadata(text, true));
  }

  private boolean isLast(int i) {
    for (int other = i + 1; other < lines.size(); other++) {
      if (!lines.get(other).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean readContents(Line line) {
    String text = line.text();
    if (LineShape.hasLeaders(text)) {
      blocks.single(TextKind.CONTENTS, section, line.span());
      inContents = true;
      return true;
    }
    if (rules.opensContents(text)) {
      blocks.single(TextKind.HEADING, section, line.span());
      inContents = true;
      return true;
    }
    boolean entry =
        inContents
            && text.length() <= 120
            && !LineShape.endsSentence(text.replaceAll("\\d+$", ""))
            && LineShape.endsWithNumber(text);
    if (entry) {
      blocks.single(TextKind.CONTENTS, section, line.span());
    } else if (text.length() > 60 || LineShape.endsSentence(text)) {
      inContents = false;
    }
    return entry;
  }

  private boolean readReference(int i) {
    Line line = lines.get(i);
    String text = line.text();
    Optional<OpenBlock> open = blocks.paragraph();
    boolean inEntry = open.map(OpenBlock::kind).filter(k -> k == TextKind.REFERENCE).isPresent();
    if (LineShape.startsReference(text)
        && (inEntry || open.isEmpty() || !goesOn(open.get(), i) || section == Section.REFERENCES)) {
      blocks.begin(TextKind.REFERENCE, Section.REFERENCES, line.span(), i);
      return true;
    }
    if (inEntry && section != Section.REFERENCES) {
      OpenBlock entry = open.orElseThrow();
      if (!entry.isApart() && (goesOn(entry, i) || !LineShape.endsSentence(previous(entry)))) {
        entry.add(line.span(), i);
        return true;
      }
      return false;
    }
    if (section != Section.REFERENCES || headings.isStrong(i)) {
      return false;
    }
    boolean continues =
        inEntry
            && LineShape.listMark(text) == 0
            && !open.orElseThrow().isApart()
            && !LineShape.endsSentence(previous(open.orElseThrow()));
    if (continues || (inEntry && LineShape.listMark(text) == 0 && goesOn(open.get(), i))) {
      open.orElseThrow().add(line.span(), i);
    } else {
      blocks.begin(TextKind.REFERENCE, section, line.span(), i);
    }
    return true;
  }

  private String previous(OpenBlock block) {
    return lines.get(block.lastLine()).text();
  }

  /** {@code Abstract: …} and {@code Keywords: …} with their text in the same line. */
  private boolean readLabelled(int i) {
    Line line = lines.get(i);
    Optional<Integer> label = label(line.text());
    if (label.isPresent()) {
      int end = line.start() + label.get();
      section = rules.sectionOf(line.text().substring(0, label.get())).orElse(Section.ABSTRACT);
      if (section == Section.KEYWORDS) {
        blocks.begin(TextKind.METADATA, section, line.span(), i);
        section = Section.BODY;
        return true;
      }
      blocks.single(TextKind.HEADING, section, new Span(line.start(), end));
      int text = end;
      while (text < line.end() && LineJoiner.isBlank(line.text().charAt(text - line.start()))) {
        text++;
      }
      blocks.begin(TextKind.PROSE, section, new Span(text, line.end()), i);
      return true;
    }
    Optional<OpenBlock> open = blocks.paragraph();
    if (open.map(OpenBlock::section).filter(s -> s == Section.KEYWORDS).isPresent()
        && !open.orElseThrow().isApart()
        && !headings.isStrong(i)) {
      open.orElseThrow().add(line.span(), i);
      return true;
    }
    boolean apart = open.isEmpty() || open.get().isApart() || !goesOn(open.get(), i);
    if (apart && isKeywordList(line.text())) {
      blocks.begin(TextKind.METADATA, Section.KEYWORDS, line.span(), i);
      return true;
    }
    return false;
  }

  /** The length of a label such as {@code Abstract:} before text in the same line. */
  private Optional<Integer> label(String text) {
    for (int i = 0; i < Math.min(text.length() - 1, 24); i++) {
      char c = text.charAt(i);
      boolean dash = (c == '—' || c == '–' || c == '-') && i > 0;
      if (c != ':' && c != '.' && !dash) {
        continue;
      }
      Optional<Section> named = rules.sectionOf(text.substring(0, i));
      boolean labelled =
          named.isPresent()
              && (named.get() == Section.ABSTRACT
                  || named.get() == Section.KEYWORDS
                  || named.get() == Section.SUMMARY)
              && Character.isLetter(text.charAt(0));
      return labelled ? Optional.of(i + 1) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Short phrases between semicolons, and no sentence. */
  private static boolean isKeywordList(String text) {
    String[] phrases = text.split(";", -1);
    if (phrases.length < 3 || text.length() > 400 || LineShape.endsSentence(text)) {
      return false;
    }
    for (String phrase : phrases) {
      if (LineShape.words(phrase) > 9 || phrase.indexOf(':') >= 0 || phrase.contains(", ")) {
        return false;
      }
    }
    return true;
  }

  private boolean readStructure(int i) {
    Line line = lines.get(i);
    String text = line.text();
    Optional<OpenBlock> paragraph = blocks.paragraph();
    boolean open =
        paragraph.isPresent()
            && paragraph.get().isText()
            && !LineShape.endsSentence(previous(paragraph.get()));
    boolean running = open && !paragraph.get().isApart() && goesOn(paragraph.get(), i);
    if (LineShape.startsCaption(text) && !running) {
      blocks.beginInset(TextKind.CAPTION, section, line.span(), i, open);
      return true;
    }
    if (LineShape.isTableRow(text) && !running) {
      blocks.beginInset(TextKind.TABLE, section, line.span(), i, open);
      return true;
    }
    if (!running && headings.isHeading(i, paragraph)) {
      heading(line.span(), text, i);
      return true;
    }
    int mark = LineShape.listMark(text);
    boolean inItem = paragraph.isPresent() && paragraph.get().kind() == TextKind.LIST_ITEM;
    if (mark > 0 && (!running || inItem)) {
      blocks.begin(TextKind.LIST_ITEM, section, line.span(), i);
      return true;
    }
    return false;
  }

  private void heading(Span span, String text, int i) {
    Optional<Section> opened = rules.sectionOf(text);
    boolean part = LineShape.headingNumber(text) > 0 && text.matches("\\d+\\.\\d.*");
    if (opened.isPresent()) {
      section = opened.get();
    } else if (!part && section != Section.ANNEX) {
      section = Section.BODY;
    }
    boolean title = !titleSeen && inHead && opened.isEmpty();
    titleSeen = true;
    inHead = inHead && title;
    inContents = false;
    blocks.begin(TextKind.HEADING, title ? Section.TITLE : section, span, i);
  }

  private void readText(int i) {
    Line line = lines.get(i);
    Span span = markdown.map(marks -> marks.withoutQuoteMark(i)).orElse(line.span());
    Optional<OpenBlock> inset = blocks.inset();
    if (inset.isPresent()
        && inset.get().kind() == TextKind.CAPTION
        && !LineShape.endsSentence(previous(inset.get()))
        && goesOn(inset.get(), i)) {
      inset.get().add(span, i);
      return;
    }
    blocks.closeInset();
    Optional<OpenBlock> open = blocks.paragraph();
    boolean heading = open.map(OpenBlock::kind).filter(k -> k == TextKind.HEADING).isPresent();
    boolean headingGoesOn = heading && !open.get().isApart() && LineShape.startsLower(line.text());
    boolean textGoesOn = !heading && open.isPresent() && goesOn(open.get(), i);
    if (headingGoesOn || (textGoesOn && open.get().kind() != TextKind.METADATA)) {
      open.orElseThrow().add(span, i);
    } else {
      blocks.begin(TextKind.PROSE, section, span, i);
    }
  }

  private boolean goesOn(OpenBlock block, int i) {
    return continuation.joins(
        block.lastLine(), i, block.kind(), block.isApart(), block.isInterrupted());
  }

  /** Words in lower case for comparison. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
