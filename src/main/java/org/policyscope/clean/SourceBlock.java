package org.policyscope.clean;

import java.util.List;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/**
 * A block as it lies in the source: its lines, without what interrupts them.
 *
 * @param pieces in source offsets, in order, none empty
 * @param kind what it is
 * @param section the part it belongs to
 */
record SourceBlock(List<Span> pieces, TextKind kind, Section section) {

  SourceBlock {
    pieces = List.copyOf(pieces);
  }

  SourceBlock with(TextKind newKind) {
    return new SourceBlock(pieces, newKind, section);
  }

  SourceBlock with(TextKind newKind, Section newSection) {
    return new SourceBlock(pieces, newKind, newSection);
  }

  int length() {
    return pieces.stream().mapToInt(Span::length).sum();
  }

  /** The words in one line. */
  String text(String source) {
    StringBuilder text = new StringBuilder();
    for (Span piece : pieces) {
      text.append(text.length() == 0 ? "" : " ").append(source, piece.start(), piece.end());
    }
    return text.toString();
  }
}
