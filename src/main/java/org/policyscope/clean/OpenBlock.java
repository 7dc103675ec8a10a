package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** A block whose end has not been found yet; used by one thread. */
final class OpenBlock {
  private final TextKind kind;
  private final Section section;
  private final List<Span> pieces = new ArrayList<>();
  private int firstLine = -1;
  private int lastLine = -1;
  private boolean apart;
  private boolean interrupted;

  OpenBlock(TextKind kind, Section section) {
    this.kind = kind;
    this.section = section;
  }

  void add(Span piece, int line) {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    firstLine = firstLine < 0 ? line : firstLine;
    lastLine = line;
    apart = false;
    interrupted = false;
  }

  /** A blank line has followed. */
  void setApart() {
    apart = true;
  }

  /** The edge of a page, a figure or a note has followed. */
  void setInterrupted() {
    interrupted = true;
  }

  boolean isApart() {
    return apart;
  }

  boolean isInterrupted() {
    return interrupted;
  }

  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lastLine;
  }

  TextKind kind() {
    return kind;
  }

  Section section() {
    return section;
  }

  boolean isText() {
    return kind == TextKind.PROSE || kind == TextKind.LIST_ITEM;
  }

  SourceBlock close() {
    return new SourceBlock(pieces, kind, section);
  }
}
