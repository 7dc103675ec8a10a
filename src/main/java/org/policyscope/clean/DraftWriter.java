package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/**
 * Writes a draft from a text, block by block. Whatever a step does, no block begins or ends with a
 * blank or is empty, no two blanks meet, and blocks are separated by two line feeds.
 */
final class DraftWriter {
  private static final String SEPARATOR = "\n\n";

  private final AlignedText.Builder builder;
  private final List<Block> blocks = new ArrayList<>();
  private int blockStart;
  private boolean blockEmpty = true;
  private boolean blankWaits;
  private int blankFrom;
  private int blankTo;

  DraftWriter(String source) {
    this.builder = AlignedText.from(source);
  }

  /** Takes over a stretch that is not empty and holds no white space at its ends. */
  void copy(int start, int end) {
    prepare(start);
    builder.copy(new Span(start, end));
  }

  /** Writes {@code replacement}; an empty one leaves the stretch out. */
  void replace(int start, int end, String replacement) {
    if (!replacement.isEmpty()) {
      prepare(start);
      builder.replace(new Span(start, end), replacement);
    }
  }

  /** White space, which becomes one blank if words stand on both sides. */
  void blank(int start, int end) {
    if (!blankWaits) {
      blankFrom = start;
    }
    blankTo = end;
    blankWaits = true;
  }

  /** Takes back a blank that was asked for and not yet followed by anything. */
  void dropBlank() {
    blankWaits = false;
  }

  void endBlock(TextKind kind, Section section) {
    if (!blockEmpty) {
      blocks.add(new Block(new Span(blockStart, builder.length()), kind, section));
    }
    blockEmpty = true;
    blankWaits = false;
  }

  /** The draft; {@code before} leads from the text that was read here to the source document. */
  Draft finish(AlignedText before) {
    return new Draft(before.then(builder.build()), blocks);
  }

  private void prepare(int start) {
    if (blockEmpty) {
      if (builder.length() > 0) {
        builder.replace(new Span(start, start), SEPARATOR);
      }
      blockStart = builder.length();
      blockEmpty = false;
    } else if (blankWaits) {
      builder.replace(new Span(Math.min(blankFrom, blankTo), blankTo), " ");
    }
    blankWaits = false;
  }
}
