package org.policyscope.clean;

import org.policyscope.text.Block;

/**
 * Writes one form for characters that are the same to a reader: straight quotes, plain hyphens,
 * letters for ligatures and full-width forms; leaves out what nobody sees.
 */
final class CharacterFolding implements CleaningStep {
  private static final String SAME = "\0same";
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  @Override
  public Draft apply(Draft draft) {
    String text = draft.text().text();
    DraftWriter writer = new DraftWriter(text);
    for (Block block : draft.blocks()) {
      write(text, block.span().start(), block.span().end(), writer);
      writer.endBlock(block.kind(), block.section());
    }
    return writer.finish(draft.text());
  }

  private static void write(String text, int start, int end, DraftWriter writer) {
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c > ' ' && c < 0x7F && c != '`') {
        continue;
      }
      boolean blank = LineJoiner.isBlank(c);
      String folded = blank ? " " : fold(c);
      if (folded.equals(SAME)) {
        continue;
      }
      if (at > from) {
        writer.copy(from, at);
      }
      if (blank) {
        writer.blank(at, at + 1);
      } else {
        writer.replace(at, at + 1, folded);
      }
      from = at + 1;
    }
    if (end > from) {
      writer.copy(from, end);
    }
  }

  /** What stands for {@code c}; empty for what is left out. */
  private static String fold(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> "\"";
      case '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4', '\u02BC' -> "'";
      case '\u2010', '\u2011' -> "-";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> "";
      // Bullets of symbol fonts, as PDF gives them.
      case '\uF0B7', '\uF0A7', '\uF0D8', '\uF076', '\uF0FC' -> "\u2022";
      default -> foldRange(c);
    };
  }

  private static String foldRange(char c) {
    if (c >= '\uFB00' && c <= '\uFB06') {
      return LIGATURES[c - '\uFB00'];
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return String.valueOf((char) (c - 0xFEE0));
    }
    boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
    boolean direction = c >= '\u202A' && c <= '\u202E';
    return control || direction ? "" : SAME;
  }
}
