package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policyscope.entity.NameWords.Role;

/**
 * Further names of an institution in brackets right behind it, which are no initials: "Tandala
 * Mining Limited (‘Tandala’)", "(TML or Tandamin)", and the name in another script.
 */
final class BracketedNames {
  private static final int MOST_WORDS = 24;
  private static final int LONGEST = 14;
  private static final int LONGEST_ACRONYM = 10;
  private static final int SHORTEST = 4;

  /** The first letter behind those of Latin script. */
  private static final char FOREIGN = '\u0370';

  private final NameWords nameWords;

  BracketedNames(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /**
   * A further name.
   *
   * @param from first word
   * @param to behind the last word
   * @param recurs whether it stands for the thing from here on, and not just here
   */
  record Part(int from, int to, boolean recurs) {}

  /** The further names behind {@code name}, in order. */
  List<Part> behind(Words words, Coverage coverage, Candidate name) {
    int open = name.to();
    if (open >= words.size() || words.first(open) || !opens(words, name, open)) {
      return List.of();
    }
    int close = close(words, open);
    List<Part> parts = new ArrayList<>();
    int from = open;
    for (int at = open; at <= close && close > open; at++) {
      boolean or = at < close && words.key(at).equals("or");
      boolean border =
          at > from && at < close && (words.gap(at) & (Words.COMMA | Words.OTHER)) != 0;
      if (at == close || or || border) {
        if (at > from && isName(words, coverage, name, from, at)) {
          parts.add(new Part(from, at, words.text().charAt(words.start(from)) < FOREIGN));
        }
        from = or ? at + 1 : at;
      }
    }
    return parts;
  }

  private static boolean opens(Words words, Candidate name, int open) {
    String between =
        words.text().substring(Math.min(name.end(), words.start(open)), words.start(open));
    String plain = between.strip();
    return plain.startsWith("(")
        && plain.chars().skip(1).allMatch(c -> "\"“”‘’'«„ ".indexOf(c) >= 0);
  }

  /** Behind the last word of the bracket; {@code open} if it does not close soon. */
  private static int close(Words words, int open) {
    String text = words.text();
    int depth = 1;
    int at = open;
    while (at < words.size() && at - open < MOST_WORDS && !(at > open && words.first(at))) {
      int limit =
          at + 1 < words.size() && !words.first(at + 1) ? words.start(at + 1) : words.end(at) + 3;
      for (int i = words.end(at); i < Math.min(limit, text.length()); i++) {
        depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
      at++;
    }
    return open;
  }

  private boolean isName(Words words, Coverage coverage, Candidate name, int from, int to) {
    if (words.text().charAt(words.start(from)) >= FOREIGN) {
      return isForeign(words, from, to);
    }
    if (to - from > 2 || coverage.isCountry(from) || coverage.startsKnown(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Set<Role> roles = nameWords.of(words.key(i));
      boolean plain =
          words.capital(i)
              && !words.is(i, Words.DIGIT)
              && words.end(i) - words.start(i) <= LONGEST
              && (roles.isEmpty() || (i > from && !roles.contains(Role.INSTITUTION_WEAK)));
      if (!plain || (i > from && !words.adjacent(i)) || words.key(i).equals("branch")) {
        return false;
      }
    }
    boolean acronym = to - from == 1 && words.is(from, Words.UPPER | Words.MIXED);
    int length = words.end(to - 1) - words.start(from);
    if (acronym) {
      return length <= LONGEST_ACRONYM && length > 1 && sharesInitial(words, name, from);
    }
    return length >= SHORTEST && (isQuoted(words, from) || isMadeOf(words, name, from, to));
  }

  /** Every word is in another script, short forms in capitals aside. */
  private static boolean isForeign(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean foreign = words.text().charAt(words.start(i)) >= FOREIGN;
      if (!foreign && !words.is(i, Words.UPPER | Words.DIGIT)) {
        return false;
      }
    }
    return words.end(to - 1) - words.start(from) >= SHORTEST;
  }

  private static boolean isQuoted(Words words, int from) {
    return "\"“‘'«„".indexOf(words.text().charAt(words.start(from) - 1)) >= 0;
  }

  private static boolean sharesInitial(Words words, Candidate name, int form) {
    char initial = words.key(form).charAt(0);
    for (int i = name.from(); i < name.to(); i++) {
      if (words.capital(i) && words.key(i).charAt(0) == initial) {
        return true;
      }
    }
    return false;
  }

  /** Its letters follow one another in the name, from the beginning of a word: "Hubco". */
  private static boolean isMadeOf(Words words, Candidate name, int from, int to) {
    String letters = letters(words, from, to);
    for (int start = name.from(); start < name.to(); start++) {
      String full = letters(words, start, name.to());
      if (!full.isEmpty() && full.charAt(0) == letters.charAt(0) && isInside(letters, full)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(String letters, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < letters.length(); i++) {
      at += full.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  private static String letters(Words words, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(words.written(i).toLowerCase(Locale.ROOT));
    }
    return letters.toString();
  }
}
