package org.policyscope.entity;

import java.util.Set;

/** Numbers inside the names of companies: "Three Gorges", "No. 5 Engineering Group". */
final class CompanyNumbers {
  private static final int MOST_DIGITS = 2;
  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first",
          "second", "third");

  private CompanyNumbers() {}

  /** "Three Gorges", "First Building": a capitalised number before a capitalised word. */
  static boolean isWord(Words words, int at) {
    return NUMBERS.contains(words.key(at)) && words.capital(at) && words.capital(at + 1);
  }

  /** "No. 5 Engineering Group", "Bureau 6 Co.": the digit of a numbered part. */
  static boolean isDigit(Words words, int at) {
    return at > 0
        && words.is(at, Words.DIGIT)
        && words.end(at) - words.start(at) <= MOST_DIGITS
        && !words.first(at)
        && words.capital(at - 1)
        && (words.gap(at) & ~(Words.BLANK | Words.FULL_STOP)) == 0
        && (words.key(at - 1).equals("no") || words.key(at - 1).equals("bureau"));
  }
}
