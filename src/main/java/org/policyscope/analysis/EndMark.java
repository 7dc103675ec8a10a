package org.policyscope.analysis;

import static org.policyscope.analysis.CharacterClasses.isBlank;
import static org.policyscope.analysis.CharacterClasses.isCloser;
import static org.policyscope.analysis.CharacterClasses.isEndMark;

/**
 * A place where a sentence may end: the marks, and what closes behind them.
 *
 * @param start offset of the first mark
 * @param marksEnd offset behind the last mark
 * @param end offset behind closing quotes, brackets and the marks of notes and citations
 * @param dots how many full stops if the marks are an ellipsis, else 0
 * @param spaced whether blanks stand between its dots
 */
record EndMark(int start, int marksEnd, int end, int dots, boolean spaced) {
  private static final int MOST_NOTE_DIGITS = 3;
  private static final int LONGEST_CITATION = 24;

  /** Reads the end mark that starts at {@code start}. */
  static EndMark read(String text, int start) {
    int i = start;
    boolean onlyDots = true;
    while (i < text.length() && isEndMark(text.charAt(i))) {
      onlyDots &= text.charAt(i) == '.' || text.charAt(i) == '…';
      i++;
    }
    int dots = i - start;
    boolean spaced = false;
    if (onlyDots) {
      while (i + 1 < text.length() && isBlank(text.charAt(i)) && isDotAlone(text, i + 1)) {
        i += 2;
        dots++;
        spaced = true;
      }
    }
    boolean ellipsis = onlyDots && (dots > 1 || text.charAt(start) == '…');
    return new EndMark(start, i, skipClosers(text, i), ellipsis ? dots : 0, spaced);
  }

  boolean isEllipsis() {
    return dots > 0;
  }

  private static boolean isDotAlone(String text, int at) {
    return text.charAt(at) == '.'
        && (at + 1 == text.length()
            || isBlank(text.charAt(at + 1))
            || isCloser(text.charAt(at + 1)));
  }

  private static int skipClosers(String text, int from) {
    int i = skipQuotes(text, from);
    int note = skipNoteMark(text, i);
    int citation = skipCitation(text, note);
    return citation == note ? note : skipQuotes(text, citation);
  }

  private static int skipQuotes(String text, int from) {
    int i = from;
    while (i < text.length() && isCloser(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A note mark that lost its raised position: "growth.12 The". */
  private static int skipNoteMark(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < MOST_NOTE_DIGITS && isNoteDigit(text.charAt(i))) {
      i++;
    }
    boolean apart = i < text.length() && isBlank(text.charAt(i));
    int before = from - 1;
    while (before > 0 && (isCloser(text.charAt(before)) || isEndMark(text.charAt(before)))) {
      before--;
    }
    boolean afterLetter = before >= 0 && Character.isLetter(text.charAt(before));
    return apart && afterLetter ? i : from;
  }

  private static boolean isNoteDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '⁰' && c <= '⁹') || "¹²³".indexOf(c) >= 0;
  }

  /** A citation in square brackets behind the full stop: "growth. [5, 6] The". */
  private static int skipCitation(String text, int from) {
    int i = from;
    if (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != '[') {
      return from;
    }
    int limit = Math.min(text.length(), i + LONGEST_CITATION);
    for (int j = i + 1; j < limit; j++) {
      char c = text.charAt(j);
      if (c == ']') {
        return j == i + 1 ? from : j + 1;
      }
      if (!(Character.isDigit(c) || c == ',' || c == ' ' || c == '-' || c == '–' || c == ';')) {
        return from;
      }
    }
    return from;
  }
}
