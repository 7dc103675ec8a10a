package org.policyscope.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label or entry of another format, made a term: what has a meaning in our terms and none there
 * is taken out, and marks are words of their own.
 *
 * @param term as {@link TermPattern} reads it; empty where the label has no word
 * @param written the label
 * @param qualified whether it had a word in brackets to tell it from others: <i>bank (finance)</i>
 */
record PlainPhrase(String term, String written, boolean qualified) {
  private static final Pattern QUALIFIER = Pattern.compile("^(.*\\S)\\s*\\([^()]*\\)$");
  private static final Pattern MARK = Pattern.compile("([,;:/.!\"…])(?=\\s|$)|(?<=\\s)([\"/])");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\S)(['’]s?)(?=\\s|$)");

  /** A label, in which every character stands for itself. */
  static PlainPhrase ofLabel(String label, boolean anyCase) {
    String literal = label.replace("*", " ").replace("?", " ").strip();
    Matcher qualifier = QUALIFIER.matcher(literal);
    boolean qualified = qualifier.matches();
    return of(label, qualified ? qualifier.group(1) : literal, anyCase, qualified);
  }

  /** An entry of a dictionary, in which {@code *} and {@code ?} stand for other characters. */
  static PlainPhrase ofPattern(String entry) {
    return of(entry, entry, true, false);
  }

  private static PlainPhrase of(String written, String text, boolean anyCase, boolean qualified) {
    String plain = POSSESSIVE.matcher(text).replaceAll(" $1");
    plain = MARK.matcher(plain).replaceAll(" $1$2 ");
    plain = plain.replaceAll("[()<>|\\[\\]]", " ").replaceAll("\\s+", " ").strip();
    return new PlainPhrase(anyCase ? plain.toLowerCase(Locale.ROOT) : plain, written, qualified);
  }

  /** What evidence shows, where the term does not say it itself. */
  Optional<String> writtenElsewise() {
    return term.equals(written) ? Optional.empty() : Optional.of(written);
  }
}
