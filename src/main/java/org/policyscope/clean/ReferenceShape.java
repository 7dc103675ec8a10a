package org.policyscope.clean;

import java.util.Locale;

/** Tells cited works from text by what only they have. Scanners, linear in the words. */
final class ReferenceShape {
  private static final int AUTHORS = 60;
  private static final String[] MARKS = {"http", "www.", "doi", "et al", " pp.", " vol.", "ibid"};

  private ReferenceShape() {}

  /** Whether words show a year, an address, initials, or authors between semicolons. */
  static boolean isCited(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String mark : MARKS) {
      if (lower.contains(mark)) {
        return true;
      }
    }
    int semicolon = words.indexOf(';');
    return (semicolon > 0 && semicolon < AUTHORS) || hasYear(words) || hasInitial(words);
  }

  private static boolean hasYear(String words) {
    int digits = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean digit = i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9';
      if (digit) {
        digits++;
      } else {
        if (digits == 4 && (words.startsWith("19", i - 4) || words.startsWith("20", i - 4))) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  /** One capital with a stop behind a blank or bracket: {@code Lee, K.}. */
  private static boolean hasInitial(String words) {
    for (int i = 1; i + 1 < words.length(); i++) {
      boolean initial =
          Character.isUpperCase(words.charAt(i))
              && words.charAt(i + 1) == '.'
              && !Character.isLetterOrDigit(words.charAt(i - 1))
              && words.charAt(i - 1) != '.';
      if (initial) {
        return true;
      }
    }
    return false;
  }
}
