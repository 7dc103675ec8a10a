package org.policyscope.theme;

/**
 * A word with {@code *} for any characters or none and {@code ?} for one, as in the patterns of
 * file names and of the quanteda package.
 *
 * @param pattern the word
 */
record Wildcard(String pattern) {

  /** Whether a word of a term is one; a question mark by itself is a mark. */
  static boolean isIn(String word) {
    return word.indexOf('*') >= 0 || (word.length() > 1 && word.indexOf('?') >= 0);
  }

  /** Whether it says nothing about a word. */
  static boolean matchesAny(String word) {
    return word.indexOf('*') >= 0 && word.chars().allMatch(c -> c == '*' || c == '?');
  }

  /** What every word that matches begins with. */
  String prefix() {
    int at = 0;
    while (at < pattern.length() && pattern.charAt(at) != '*' && pattern.charAt(at) != '?') {
      at++;
    }
    return pattern.substring(0, at);
  }

  /** Greedy with one point to go back to, so never more than length times length steps. */
  boolean matches(String word) {
    int at = 0;
    int inPattern = 0;
    int star = -1;
    int afterStar = 0;
    while (at < word.length()) {
      char next = inPattern < pattern.length() ? pattern.charAt(inPattern) : '\0';
      if (next == '*') {
        star = inPattern++;
        afterStar = at;
      } else if (inPattern < pattern.length() && (next == '?' || next == word.charAt(at))) {
        inPattern++;
        at++;
      } else if (star >= 0) {
        inPattern = star + 1;
        at = ++afterStar;
      } else {
        return false;
      }
    }
    while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
      inPattern++;
    }
    return inPattern == pattern.length();
  }
}
