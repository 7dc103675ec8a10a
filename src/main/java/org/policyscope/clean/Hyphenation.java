package org.policyscope.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether the hyphen at a line end belongs to the word. The document itself is asked first:
 * a word that it writes elsewhere in one piece, or with a hyphen, is written so here.
 */
final class Hyphenation {
  private final Set<String> compoundPrefixes;

  Hyphenation(Set<String> compoundPrefixes) {
    this.compoundPrefixes = compoundPrefixes;
  }

  /** The words of one document. */
  Vocabulary vocabulary(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    int compound = -1;
    boolean afterBreak = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
        compound = compound < 0 ? i : compound;
        continue;
      }
      boolean broken = start >= 0 && isHyphen(c) && endsLine(text, i + 1);
      if (start >= 0 && !broken && !afterBreak) {
        words.add(lower(text, start, i));
        if (compound < start) {
          words.add(lower(text, compound, i));
        }
      }
      // The two halves of a broken word are no words of the document.
      afterBreak = broken || (afterBreak && start < 0);
      boolean hyphen = start >= 0 && isHyphen(c);
      compound = hyphen ? compound : -1;
      start = -1;
    }
    return new Vocabulary(words);
  }

  private static boolean endsLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  private static String lower(String text, int start, int end) {
    // No word is longer than this; what is, is data.
    return text.substring(start, Math.min(end, start + 60)).toLowerCase(Locale.ROOT);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
  }

  /**
   * The words a document writes.
   *
   * @param words single words and compounds with a hyphen, in lower case
   */
  record Vocabulary(Set<String> words) {
    boolean has(String word) {
      return words.contains(word.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Whether {@code first-second}, broken at the hyphen, keeps it.
   *
   * @param first the letters before the hyphen
   * @param second the letters that the next line starts with
   */
  boolean keepsHyphen(String first, String second, Vocabulary vocabulary) {
    if (second.isEmpty() || Character.isUpperCase(second.charAt(0))) {
      return true;
    }
    if (vocabulary.has(first + second)) {
      return false;
    }
    if (vocabulary.has(first + "-" + second)
        || compoundPrefixes.contains(first.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean twoWords = first.length() > 2 && second.length() > 2;
    return twoWords && vocabulary.has(first) && vocabulary.has(second);
  }
}
