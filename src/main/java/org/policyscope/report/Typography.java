package org.policyscope.report;

import org.policyscope.text.Span;

/**
 * Characters that a reader takes for the same: quote marks, apostrophes, hyphens and blanks of all
 * kinds. Where a quote and its cleaned form differ in nothing else, the cleaned form is not shown.
 */
final class Typography {
  private Typography() {}

  /** Whether the cleaned form is the quote, one character for one, in plain characters. */
  static boolean isSame(char[] text, Span quote, String cleaned, Span span) {
    if (quote.length() != span.length()) {
      return false;
    }
    for (int i = 0; i < quote.length(); i++) {
      char c = text[quote.start() + i];
      char clean = cleaned.charAt(span.start() + i);
      if (c != clean && plain(c) != clean) {
        return false;
      }
    }
    return true;
  }

  /** The words in plain characters, as the cleaner writes them. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      plain.append(plain(words.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      // A line break is no blank here: joined lines are shown.
      case '\u2028', '\u2029' -> c;
      default -> c == '\t' || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
