package org.policyscope.clean;

import java.util.List;
import java.util.Optional;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Finds the blocks of one text by its lines, in one walk from the first line to the last. */
final class PlainTextBlocks {
  /** Keywords without a label stand above this. */
  private static final int HEAD_CHARACTERS = 8000;

  private final List<Line> lines;
  private final CleaningRules rules;
  private final Labels labels;
  private final PageFurniture furniture;
  private final Continuation continuation;
  private final Headings headings;
  private final Optional<MarkdownLines> markdown;
  private final BlockBuilder blocks = new BlockBuilder();
  private final DocumentHead head;
  private Section section = Section.BODY;
  private boolean inContents;

  private PlainTextBlocks(String text, boolean markdown, CleaningRules rules) {
    this.rules = rules;
    this.lines = LineSplitter.split(text);
    this.labels = new Labels(rules);
    this.furniture = PageFurniture.find(lines);
    this.continuation = new Continuation(lines, rules);
    this.headings = new Headings(lines, rules, continuation);
    this.markdown = markdown ? Optional.of(new MarkdownLines(lines)) : Optional.empty();
    this.head = new DocumentHead(lines, rules, furniture, continuation, this.markdown, blocks);
  }

  static List<SourceBlock> find(String text, boolean markdown, CleaningRules rules) {
    PlainTextBlocks finder = new PlainTextBlocks(text, markdown, rules);
    for (int i = 0; i < finder.lines.size(); i++) {
      finder.read(i);
    }
    return BlockRevision.revise(text, finder.blocks.finish(), rules);
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
      if (kind.get() == TextKind.FOOTNOTE && !PageFurniture.startsNote(line.text())) {
        blocks.addToFootnote(line.span());
      } else {
        blocks.addFurniture(kind.get(), section, line.span());
      }
      return;
    }
    if (line.pageBreak()) {
      blocks.pageBreak();
    }
    if (head.read(i, section)) {
      return;
    }
    if (!readContents(i)
        && !readReference(i)
        && !readLabelled(i)
        && !readCaptionEnd(i)
        && !readStructure(i)) {
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

  private boolean readContents(int i) {
    Line line = lines.get(i);
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
    boolean entry = inContents && (isEntry(text) || goesOnInEntry(i));
    if (entry) {
      blocks.single(TextKind.CONTENTS, section, line.span());
    } else if (text.length() > 60 || LineShape.endsSentence(text)) {
      inContents = false;
    }
    return entry;
  }

  /** A line of a list of contents: words and the number of a page. */
  private static boolean isEntry(String text) {
    int end = text.length();
    while (end > 0 && text.length() - end < 4 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean page = end < text.length() && text.length() - end <= 3;
    return page && text.length() <= 120 && !LineShape.endsSentence(text.substring(0, end).strip());
  }

  /** The first line of an entry that has its number in the second. */
  private boolean goesOnInEntry(int i) {
    return i + 1 < lines.size()
        && lines.get(i).length() <= 120
        && !LineShape.endsSentence(lines.get(i).text())
        && LineShape.startsLower(lines.get(i + 1).text())
        && isEntry(lines.get(i + 1).text());
  }

  private boolean readReference(int i) {
    Line line = lines.get(i);
    String text = line.text();
    Optional<OpenBlock> open = blocks.paragraph();
    boolean inEntry = open.map(OpenBlock::kind).filter(k -> k == TextKind.REFERENCE).isPresent();
    boolean starts =
        LineShape.startsReference(text)
            && (inEntry || section == Section.REFERENCES || text.charAt(0) != '[' || isCited(i));
    if (starts
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

  /** Whether the line or the next looks like a cited work, and not like a numbered part. */
  private boolean isCited(int i) {
    String below = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    return ReferenceShape.isCited(lines.get(i).text() + " " + below);
  }

  private String previous(OpenBlock block) {
    return lines.get(block.lastLine()).text();
  }

  /** {@code Abstract: …} and {@code Keywords: …} with their text in the same line. */
  private boolean readLabelled(int i) {
    Line line = lines.get(i);
    Optional<Integer> label = labels.label(line.text());
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
        && !headings.isStrong(i)
        && Labels.goesOn(previous(open.orElseThrow()), line.text())) {
      open.orElseThrow().add(line.span(), i);
      return true;
    }
    boolean apart = open.isEmpty() || open.get().isApart() || !goesOn(open.get(), i);
    if (apart && line.start() < HEAD_CHARACTERS && Labels.isKeywordList(line.text())) {
      blocks.begin(TextKind.METADATA, Section.KEYWORDS, line.span(), i);
      return true;
    }
    return false;
  }

  /** The next line of a caption that has not come to an end. */
  private boolean readCaptionEnd(int i) {
    Optional<OpenBlock> inset = blocks.inset();
    boolean goesOn =
        inset.isPresent()
            && inset.get().kind() == TextKind.CAPTION
            && !LineShape.endsSentence(previous(inset.get()))
            && !LineShape.startsCaption(lines.get(i).text())
            && goesOn(inset.get(), i);
    if (goesOn) {
      inset.orElseThrow().add(lines.get(i).span(), i);
    }
    return goesOn;
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
    if (markdown.isPresent() && text.startsWith(">")) {
      return false;
    }
    boolean nextItem = paragraph.isPresent() && isNextItem(paragraph.get(), text);
    if (!running && !nextItem && headings.isHeading(i, paragraph)) {
      heading(line.span(), text, i);
      return true;
    }
    int mark = LineShape.listMark(text);
    boolean inItem = paragraph.isPresent() && paragraph.get().kind() == TextKind.LIST_ITEM;
    if (nextItem || LineShape.isBullet(text) || (mark > 0 && (!running || inItem))) {
      blocks.begin(TextKind.LIST_ITEM, section, line.span(), i);
      return true;
    }
    return false;
  }

  /** Whether the line carries the number after that of the item above it. */
  private boolean isNextItem(OpenBlock block, String text) {
    if (block.kind() != TextKind.LIST_ITEM) {
      return false;
    }
    int number = LineShape.leadingNumber(text);
    int before = LineShape.leadingNumber(lines.get(block.firstLine()).text());
    return number > 1
        && number == before + 1
        && LineShape.listMark(text) > 0
        && (!block.isApart() || LineShape.titleCase(text) < 0.5);
  }

  private void heading(Span span, String text, int i) {
    Optional<Section> opened = rules.sectionOf(text);
    boolean part = LineShape.headingNumber(text) > 0 && text.matches("\\d+\\.\\d.*");
    if (opened.isPresent()) {
      section = opened.get();
    } else if (!part && (section != Section.ANNEX || 2 * i < lines.size())) {
      // An annex in the first half is a line of the list of contents.
      section = Section.BODY;
    }
    boolean title = head.takeHeading(opened.isPresent());
    inContents = false;
    blocks.begin(TextKind.HEADING, title ? Section.TITLE : section, span, i);
  }

  private void readText(int i) {
    Line line = lines.get(i);
    Span span = markdown.map(marks -> marks.withoutQuoteMark(i)).orElse(line.span());
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
}
