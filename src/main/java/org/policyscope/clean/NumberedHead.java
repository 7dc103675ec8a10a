package org.policyscope.clean;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Tells running heads by the page numbers in them: lines of the same words, with a number that
 * grows at one of their ends, {@code 6 National Plan · May 2019} and {@code National Plan · May
 * 2019 7}.
 */
final class NumberedHead {
  private static final int LEAST_PLACES = 4;
  private static final int LEAST_LETTERS = 12;
  private static final int LONGEST_NUMBER = 3;

  private NumberedHead() {}

  /**
   * Whether lines of the same letters are one running head.
   *
   * @param places numbers of the lines, rising
   * @param text the words of a line
   */
  static boolean isOne(List<Integer> places, IntFunction<String> text) {
    if (places.size() < LEAST_PLACES || letters(text.apply(places.get(0))) < LEAST_LETTERS) {
      return false;
    }
    int leading = 0;
    int numbered = 0;
    int rises = 0;
    int last = 0;
    for (int place : places) {
      String line = text.apply(place);
      int first = leadingNumber(line);
      int number = first > 0 ? first : trailingNumber(line);
      leading += first > 0 ? 1 : 0;
      numbered += number > 0 ? 1 : 0;
      rises += number > last ? 1 : 0;
      last = number > 0 ? number : last;
    }
    boolean pages = numbered * 5 >= places.size() * 4 && rises * 5 >= numbered * 4;
    // Numbered headings count from one, a page's number runs ahead of its head.
    boolean ahead = leading * 3 >= numbered ? last > numbered : 2 * last >= 3 * numbered;
    return pages && ahead;
  }

  private static long letters(String line) {
    return line.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).count();
  }

  /** The number before the words, with or without a blank but without a stop; 0 without one. */
  private static int leadingNumber(String line) {
    int end = 0;
    while (end < line.length() && end <= LONGEST_NUMBER && isDigit(line.charAt(end))) {
      end++;
    }
    boolean ends =
        end < line.length() && (line.charAt(end) == ' ' || Character.isLetter(line.charAt(end)));
    return end > 0 && end <= LONGEST_NUMBER && ends ? Integer.parseInt(line, 0, end, 10) : 0;
  }

  private static int trailingNumber(String line) {
    int start = line.length();
    while (start > 0
        && line.length() - start <= LONGEST_NUMBER
        && isDigit(line.charAt(start - 1))) {
      start--;
    }
    int digits = line.length() - start;
    boolean apart = start > 0 && !Character.isLetterOrDigit(line.charAt(start - 1));
    return digits > 0 && digits <= LONGEST_NUMBER && apart
        ? Integer.parseInt(line, start, line.length(), 10)
        : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
