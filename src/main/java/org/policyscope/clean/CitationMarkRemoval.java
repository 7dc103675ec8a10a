package org.policyscope.clean;

import java.util.Locale;
import java.util.Set;
import org.policyscope.text.Block;
import org.policyscope.text.TextKind;

/**
 * Leaves out pointers to references and notes: {@code [3, 7-9]} with the blank before it, and a
 * note's number that extraction has fused to the end of a sentence ({@code countries.12 The}).
 */
final class CitationMarkRemoval implements CleaningStep {
  private static final int LONGEST_MARK = 40;
  private static final int LONGEST_NUMBER = 3;

  private final Set<String> numberAbbreviations;

  CitationMarkRemoval(Set<String> numberAbbreviations) {
    this.numberAbbreviations = numberAbbreviations;
  }

  @Override
  public Draft apply(Draft draft) {
    String text = draft.text().text();
    DraftWriter writer = new DraftWriter(text);
    for (Block block : draft.blocks()) {
      int start = block.span().start();
      int end = block.span().end();
      boolean running =
          block.kind() == TextKind.PROSE
              || block.kind() == TextKind.LIST_ITEM
              || block.kind() == TextKind.CAPTION;
      if (running) {
        write(text, start, end, writer);
      } else {
        writer.copy(start, end);
      }
      writer.endBlock(block.kind(), block.section());
    }
    return writer.finish(draft.text());
  }

  private void write(String text, int start, int end, DraftWriter writer) {
    int from = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int markEnd = at;
      if (c == '[' && at > start) {
        markEnd = endOfMark(text, at, end);
      } else if (c >= '0' && c <= '9' && at - 3 > start) {
        markEnd = endOfFusedNumber(text, start, at, end);
      }
      if (markEnd == at) {
        at++;
        continue;
      }
      int before = c == '[' && text.charAt(at - 1) == ' ' ? at - 1 : at;
      if (before > from) {
        writer.copy(from, before);
      }
      from = markEnd;
      at = markEnd;
      if (from < end && text.charAt(from) == ' ') {
        writer.blank(from, from + 1);
        from++;
        at++;
      } else if (from < end && before < markEnd && Character.isLetter(text.charAt(from))) {
        writer.blank(before, before + 1);
      }
    }
    if (end > from) {
      writer.copy(from, end);
    }
  }

  /** The end of a mark such as {@code [5]} or {@code [3, 7-9]} that starts at {@code at}, or at. */
  private static int endOfMark(String text, int at, int end) {
    int digits = 0;
    boolean any = false;
    for (int i = at + 1; i < end && i < at + LONGEST_MARK; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        any = true;
        if (++digits > LONGEST_NUMBER) {
          return at;
        }
      } else if (c == ']') {
        return any ? i + 1 : at;
      } else if (" ,;-\u2013".indexOf(c) >= 0) {
        digits = 0;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The end of a note's number behind a full stop and two letters, or {@code at}. */
  private int endOfFusedNumber(String text, int start, int at, int end) {
    int stop = at - 1;
    char c = text.charAt(stop);
    if ((c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')') && stop > start) {
      stop--;
      c = text.charAt(stop);
    }
    boolean stops = c == '.' || c == '?' || c == '!';
    if (!stops || stop - 2 < start || !isLower(text.charAt(stop - 1))) {
      return at;
    }
    int numberEnd = at;
    while (numberEnd < end && Character.isDigit(text.charAt(numberEnd))) {
      numberEnd++;
    }
    boolean sentenceFollows =
        numberEnd == end
            || (text.charAt(numberEnd) == ' '
                && numberEnd + 1 < end
                && startsSentence(text.charAt(numberEnd + 1)));
    int word = stop;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String abbreviation = text.substring(word, stop).toLowerCase(Locale.ROOT);
    boolean note =
        numberEnd - at <= LONGEST_NUMBER
            && sentenceFollows
            && stop - word > 1
            && !numberAbbreviations.contains(abbreviation);
    return note ? numberEnd : at;
  }

  private static boolean isLower(char c) {
    return Character.isLowerCase(c) || c == ')' || c == '\u201D' || c == '"';
  }

  private static boolean startsSentence(char c) {
    return Character.isUpperCase(c) || c == '"' || c == '\u201C' || c == '\u2018' || c == '\'';
  }
}
