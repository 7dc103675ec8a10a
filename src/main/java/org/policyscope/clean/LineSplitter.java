package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, at LF, CR, CRLF, form feed and the separators of Unicode. */
final class LineSplitter {
  private LineSplitter() {}

  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>(text.length() / 80 + 1);
    int start = 0;
    boolean pageBreak = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && !isLineEnd(text.charAt(at))) {
        continue;
      }
      lines.add(line(text, start, at, pageBreak));
      pageBreak = at < text.length() && text.charAt(at) == '\f';
      boolean pair =
          at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
      at += pair ? 1 : 0;
      start = at + 1;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static Line line(String text, int from, int to, boolean pageBreak) {
    int start = from;
    while (start < to && isUnseen(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isUnseen(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start - from, pageBreak, text.substring(start, end));
  }

  /** White space and what is left out anyway; a soft hyphen at a line end is still needed. */
  private static boolean isUnseen(char c) {
    return LineJoiner.isBlank(c) || c == 0 || c == '\u200B' || c == '\uFEFF';
  }
}
