package org.policyscope.clean;

import java.util.Locale;
import java.util.Set;

/** What can be told of a line by its characters alone. Scanners, linear in the line. */
final class LineShape {
  private static final String CLOSING = "\"”’')]»*_";
  private static final String OPENING = "\"“‘'([«„*_";
  private static final String BULLETS = "•▪‣◦●○■□·➢✓–—-*+\uF0B7\uF0A7\uF0D8\uF076\uF0FC";
  private static final Set<String> CAPTION_WORDS =
      Set.of("fig", "figure", "table", "box", "chart", "map", "graph", "exhibit", "diagram");

  private LineShape() {}

  /** Whether the line ends a sentence, closing quotes, a citation or a fused note aside. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0
        && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || isPartOfMark(line.charAt(end - 1)))) {
      end--;
      if (line.charAt(end) == ']') {
        end = startOfMark(line, end);
      }
    }
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** Where the citation mark that closes at {@code end} begins, blanks before it included. */
  private static int startOfMark(String line, int end) {
    for (int open = end; open > 0 && end - open < 20; open--) {
      if (line.charAt(open) == '[') {
        int start = open;
        while (start > 0 && LineJoiner.isBlank(line.charAt(start - 1))) {
          start--;
        }
        return start;
      }
    }
    return end;
  }

  private static boolean isPartOfMark(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the first letter is a small one. */
  static boolean startsLower(String line) {
    int at = 0;
    while (at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() && Character.isLowerCase(line.charAt(at));
  }

  static boolean startsUpper(String line, int from) {
    int at = from;
    while (at < line.length()
        && (OPENING.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == ' ')) {
      at++;
    }
    return at < line.length() && Character.isUpperCase(line.charAt(at));
  }

  /** Length of the mark that opens an item of a list, with its blank; 0 without one. */
  static int listMark(String line) {
    if (line.length() < 3) {
      return 0;
    }
    if (BULLETS.indexOf(line.charAt(0)) >= 0) {
      return LineJoiner.isBlank(line.charAt(1)) ? 2 : 0;
    }
    if (line.startsWith("o ") && startsUpper(line, 2)) {
      // A typewriter's bullet.
      return 2;
    }
    int at = line.charAt(0) == '(' ? 1 : 0;
    int start = at;
    while (at < line.length() && at - start < 5 && Character.isLetterOrDigit(line.charAt(at))) {
      at++;
    }
    if (at == start || !isEnumerator(line.substring(start, at)) || at >= line.length()) {
      return 0;
    }
    int close = at;
    while (close < line.length() && close - at < 2 && ".)".indexOf(line.charAt(close)) >= 0) {
      close++;
    }
    boolean closed = close > at && (start == 0 || line.charAt(close - 1) == ')');
    return closed && close < line.length() && LineJoiner.isBlank(line.charAt(close))
        ? close + 1
        : 0;
  }

  /** A bullet and nothing else, whose text stands in the next line. */
  static boolean isBullet(String line) {
    return line.length() == 1
        && BULLETS.indexOf(line.charAt(0)) >= 0
        && "*+-–—".indexOf(line.charAt(0)) < 0;
  }

  /** The number that the line starts with, up to 999; 0 without one. */
  static int leadingNumber(String line) {
    int number = 0;
    int at = 0;
    while (at < line.length() && at < 3 && isDigit(line, at)) {
      number = 10 * number + line.charAt(at) - '0';
      at++;
    }
    return at < line.length() && isDigit(line, at) ? 0 : number;
  }

  /** A number up to 999, one small letter, or a small Roman number. */
  private static boolean isEnumerator(String mark) {
    if (mark.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return mark.length() <= 3;
    }
    boolean letter = mark.length() == 1 && Character.isLetter(mark.charAt(0));
    return letter || isRoman(mark);
  }

  static boolean isRoman(String mark) {
    return !mark.isEmpty()
        && mark.toLowerCase(Locale.ROOT).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  /**
   * Length of the number of a heading such as {@code 2.1 Lenders}, {@code III. Trade}, {@code
   * Chapter 4: Debt}; 0 without one.
   */
  static int headingNumber(String line) {
    int at = 0;
    int dots = 0;
    while (at < line.length() && at < 12 && (isDigit(line, at) || line.charAt(at) == '.')) {
      dots += line.charAt(at) == '.' ? 1 : 0;
      at++;
    }
    boolean arabic = at > 0 && isDigit(line, 0) && at <= 3 + 3 * dots;
    if (!arabic) {
      at = 0;
      while (at < line.length() && at < 6 && "IVX".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      if (at == 0 || at >= line.length() || line.charAt(at) != '.') {
        return partNumber(line);
      }
      at++;
    }
    boolean blank = at < line.length() && LineJoiner.isBlank(line.charAt(at));
    return blank && startsUpper(line, at) ? at + 1 : 0;
  }

  private static int partNumber(String line) {
    int blank = line.indexOf(' ');
    if (blank < 4 || blank > 8) {
      return 0;
    }
    Set<String> parts =
        Set.of("chapter", "section", "part", "annex", "appendix", "article", "pillar");
    if (!parts.contains(line.substring(0, blank).toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int end = blank + 1;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    String number = line.substring(blank + 1, end);
    boolean counts =
        !number.isEmpty()
            && (Character.isDigit(number.charAt(0)) || isRoman(number) || number.length() == 1);
    boolean closed =
        end == line.length() || ":.–—-".indexOf(line.charAt(end)) >= 0 || startsUpper(line, end);
    return counts && closed ? end : 0;
  }

  private static boolean isDigit(String line, int at) {
    return line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /** Four leader dots, close or spaced, as in a list of contents. */
  static boolean hasLeaders(String line) {
    int dots = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '.' || c == '…' || c == '_') {
        dots += c == '…' ? 3 : 1;
        if (dots >= 5) {
          return true;
        }
      } else if (c != ' ') {
        dots = 0;
      }
    }
    return false;
  }

  static boolean endsWithNumber(String line) {
    return !line.isEmpty() && isDigit(line, line.length() - 1);
  }

  /** A page number alone: {@code 12}, {@code - 12 -}, {@code Page 3 of 10}, {@code iv}. */
  static boolean isPageNumber(String line) {
    if (line.isEmpty() || line.length() > 20) {
      return false;
    }
    String words = line.toLowerCase(Locale.ROOT);
    words = words.startsWith("p a g e ") ? words.substring(8) : words;
    words = words.startsWith("page ") ? words.substring(5) : words;
    int of = words.indexOf(" of ");
    words = of > 0 ? words.substring(0, of) : words;
    int slash = words.indexOf('/');
    words = slash > 0 && slash < 4 ? words.substring(0, slash) : words;
    int start = 0;
    int end = words.length();
    while (start < end && "-–—|[ ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-–—|] ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String number = words.substring(start, end);
    if (number.isEmpty() || number.length() > 4) {
      return number.length() == 5 && isRoman(number);
    }
    return number.chars().allMatch(c -> c >= '0' && c <= '9')
        || (isRoman(number) && line.equals(words));
  }

  /** Whether the line starts like the caption of a figure or table, and not like a sentence. */
  static boolean startsCaption(String line) {
    int first = 0;
    while (first < line.length() && first < 4 && "*_".indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    return startsPlainCaption(line.substring(first));
  }

  private static boolean startsPlainCaption(String line) {
    int at = 0;
    while (at < line.length() && at < 9 && Character.isLetter(line.charAt(at))) {
      at++;
    }
    boolean upper = at > 0 && Character.isUpperCase(line.charAt(0));
    if (!upper || !CAPTION_WORDS.contains(line.substring(0, at).toLowerCase(Locale.ROOT))) {
      return false;
    }
    while (at < line.length() && (line.charAt(at) == '.' || LineJoiner.isBlank(line.charAt(at)))) {
      at++;
    }
    int number = at;
    while (at < line.length() && (isDigit(line, at) || ".-–\\".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    if (at == number && at < line.length() && "ABCIVX".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    if (at == number) {
      return false;
    }
    boolean marked = line.charAt(at - 1) == '.' && at - number > 1;
    if (at < line.length() && Character.isLetter(line.charAt(at))) {
      at++;
    }
    if (at == line.length() || ":.|–—".indexOf(line.charAt(at)) >= 0 || marked) {
      return true;
    }
    return LineJoiner.isBlank(line.charAt(at)) && (startsUpper(line, at) || separates(line, at));
  }

  private static boolean separates(String line, int at) {
    int next = at;
    while (next < line.length() && LineJoiner.isBlank(line.charAt(next))) {
      next++;
    }
    return next < line.length() && ":–—-|".indexOf(line.charAt(next)) >= 0;
  }

  /** Whether the line starts like an entry of a reference list: {@code [3] Lee, K.}. */
  static boolean startsReference(String line) {
    int at = 0;
    while (at < line.length()
        && (BULLETS.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == ' ')) {
      at++;
    }
    if (at >= line.length() || line.charAt(at) != '[') {
      return false;
    }
    int number = ++at;
    while (at < line.length() && isDigit(line, at)) {
      at++;
    }
    boolean closed = at > number && at - number < 4 && at < line.length() && line.charAt(at) == ']';
    return closed && at + 2 < line.length() && startsUpper(line, at + 1);
  }

  /** Columns: two gaps of three blanks or a tab, or mostly figures. */
  static boolean isTableRow(String line) {
    int gaps = 0;
    int words = 0;
    int figures = 0;
    int at = 0;
    while (at < line.length()) {
      int blank = at;
      boolean tab = false;
      while (at < line.length() && LineJoiner.isBlank(line.charAt(at))) {
        tab |= line.charAt(at) == '\t';
        at++;
      }
      gaps += blank > 0 && (tab || at - blank >= 3) ? 1 : 0;
      int start = at;
      boolean digit = false;
      boolean letter = false;
      while (at < line.length() && !LineJoiner.isBlank(line.charAt(at))) {
        digit |= isDigit(line, at);
        letter |= Character.isLetter(line.charAt(at));
        at++;
      }
      if (at > start) {
        words++;
        figures += digit && !letter ? 1 : 0;
      }
    }
    boolean wide = gaps >= 2 && words <= 12 + 3 * gaps;
    return wide || (words >= 3 && figures >= 0.6 * words) || (gaps == 1 && figures * 2 >= words);
  }

  static boolean isAllCaps(String line) {
    int upper = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper >= 4 && upper * 2 > line.length() - 2;
  }

  /** Share of the words of four letters and more that start with a capital; 0 without any. */
  static double titleCase(String line) {
    int words = 0;
    int capital = 0;
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= 4) {
          words++;
          capital += Character.isUpperCase(line.charAt(start)) ? 1 : 0;
        }
        start = -1;
      }
    }
    return words == 0 ? 0 : (double) capital / words;
  }

  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = LineJoiner.isBlank(line.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** The last word in lower case, without marks around it. */
  static String lastWord(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      if (",;:.!?".indexOf(line.charAt(end - 1)) >= 0) {
        return "";
      }
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 20 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
