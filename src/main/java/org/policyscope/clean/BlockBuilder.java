package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/**
 * Holds the blocks found so far: the paragraph that may go on, and what has been set into it. What
 * interrupts a paragraph stands behind it in the end.
 */
final class BlockBuilder {
  private final List<SourceBlock> done = new ArrayList<>();
  private final List<SourceBlock> insets = new ArrayList<>();
  private Optional<OpenBlock> paragraph = Optional.empty();
  private Optional<OpenBlock> inset = Optional.empty();

  Optional<OpenBlock> paragraph() {
    return paragraph;
  }

  /** The caption or table that lines may still be added to. */
  Optional<OpenBlock> inset() {
    return inset;
  }

  void begin(TextKind kind, Section section, Span piece, int line) {
    closeParagraph();
    OpenBlock block = new OpenBlock(kind, section);
    block.add(piece, line);
    paragraph = Optional.of(block);
  }

  /** A block of one line that nothing is added to. */
  void single(TextKind kind, Section section, Span piece) {
    closeParagraph();
    if (!piece.isEmpty()) {
      done.add(new SourceBlock(List.of(piece), kind, section));
    }
  }

  /** Something set into the text, which goes on behind it if {@code mayGoOn}. */
  void beginInset(TextKind kind, Section section, Span piece, int line, boolean mayGoOn) {
    closeInset();
    if (!mayGoOn) {
      closeParagraph();
    }
    paragraph.ifPresent(OpenBlock::setInterrupted);
    OpenBlock block = new OpenBlock(kind, section);
    block.add(piece, line);
    inset = Optional.of(block);
  }

  /** Furniture of the page. */
  void addFurniture(TextKind kind, Section section, Span piece) {
    inset.ifPresent(OpenBlock::setInterrupted);
    paragraph.ifPresent(OpenBlock::setInterrupted);
    insets.add(new SourceBlock(List.of(piece), kind, section));
  }

  /** A further line of the footnote added last. */
  void addToFootnote(Span piece) {
    int last = insets.size() - 1;
    if (last < 0 || insets.get(last).kind() != TextKind.FOOTNOTE) {
      addFurniture(TextKind.FOOTNOTE, Section.BODY, piece);
      return;
    }
    List<Span> pieces = new ArrayList<>(insets.get(last).pieces());
    pieces.add(piece);
    insets.set(last, new SourceBlock(pieces, TextKind.FOOTNOTE, insets.get(last).section()));
  }

  void blankLine(boolean pageBreak) {
    inset.ifPresent(OpenBlock::setApart);
    paragraph.ifPresent(OpenBlock::setApart);
    if (pageBreak) {
      pageBreak();
    }
  }

  void pageBreak() {
    inset.ifPresent(OpenBlock::setInterrupted);
    paragraph.ifPresent(OpenBlock::setInterrupted);
  }

  void closeInset() {
    inset.ifPresent(block -> insets.add(block.close()));
    inset = Optional.empty();
  }

  void closeParagraph() {
    closeInset();
    paragraph.ifPresent(block -> done.add(block.close()));
    paragraph = Optional.empty();
    done.addAll(insets);
    insets.clear();
  }

  List<SourceBlock> finish() {
    closeParagraph();
    return done;
  }
}
