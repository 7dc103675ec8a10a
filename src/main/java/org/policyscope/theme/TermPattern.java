package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phrase to look for: words, and between them the number of other tokens that may stand there.
 *
 * <p>Written as {@code gap in (financing|funding)}, {@code lack <3> fund}: a word matches a token
 * by its lower-cased surface or its lemma; {@code <n>} allows up to n tokens between; {@code (a|b
 * c)} stands for one phrase with each alternative; a hyphen separates words. In a word {@code *}
 * stands for any characters or none, {@code ?} for one. A phrase with a capital letter matches by
 * its exact surface only.
 *
 * @param phrase the phrase without alternatives, as shown in evidence
 * @param words to match, in order
 * @param gaps before each word, how many other tokens may stand there; the first is 0
 * @param caseSensitive whether words match by exact surface
 */
record TermPattern(String phrase, List<String> words, List<Integer> gaps, boolean caseSensitive) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MAXIMUM_PHRASES = 2_000;
  private static final int MAXIMUM_WORDS = 50;

  TermPattern {
    words = List.copyOf(words);
    gaps = List.copyOf(gaps);
  }

  /**
   * All phrases that a written term stands for.
   *
   * @throws IllegalArgumentException saying what is wrong with the term
   */
  static List<TermPattern> parse(String term) {
    List<TermPattern> patterns = new ArrayList<>();
    for (String phrase : expand(term)) {
      patterns.add(parsePhrase(phrase));
    }
    return patterns;
  }

  private static List<String> expand(String term) {
    if (term.indexOf('(') < 0 && term.indexOf(')') < 0) {
      return List.of(plain(term));
    }
    List<String> open = new ArrayList<>(List.of(term));
    List<String> done = new ArrayList<>();
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      int close = next.indexOf(')');
      int start = close < 0 ? -1 : next.lastIndexOf('(', close);
      if (close < 0 ? next.indexOf('(') >= 0 : start < 0) {
        throw new IllegalArgumentException("a bracket is not closed or not opened");
      }
      if (close < 0) {
        done.add(plain(next));
      } else {
        for (String alternative : next.substring(start + 1, close).split("\\|", -1)) {
          open.add(next.substring(0, start) + " " + alternative + " " + next.substring(close + 1));
        }
      }
      if (open.size() + done.size() > MAXIMUM_PHRASES) {
        throw new IllegalArgumentException(
            "it stands for more than " + MAXIMUM_PHRASES + " phrases");
      }
    }
    return done.stream().distinct().sorted().toList();
  }

  private static String plain(String phrase) {
    return BLANKS.matcher(phrase.strip()).replaceAll(" ");
  }

  private static TermPattern parsePhrase(String phrase) {
    boolean caseSensitive = phrase.chars().anyMatch(Character::isUpperCase);
    List<String> words = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int gap = 0;
    for (String part : phrase.replace('-', ' ').replace('’', '\'').split(" ")) {
      if (part.startsWith("<") || part.endsWith(">")) {
        gap = gapOf(part);
        if (words.isEmpty()) {
          throw new IllegalArgumentException("it begins with a gap");
        }
      } else if (!part.isEmpty()) {
        words.add(caseSensitive ? part : part.toLowerCase(Locale.ROOT));
        gaps.add(words.size() == 1 ? 0 : gap);
        gap = 0;
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("it has no word");
    }
    if (gap > 0) {
      throw new IllegalArgumentException("it ends with a gap");
    }
    if (words.size() > MAXIMUM_WORDS) {
      throw new IllegalArgumentException("it has more than " + MAXIMUM_WORDS + " words");
    }
    if (words.stream().allMatch(Wildcard::matchesAny)) {
      throw new IllegalArgumentException("it stands for any word at all");
    }
    return new TermPattern(phrase, words, gaps, caseSensitive);
  }

  private static int gapOf(String part) {
    boolean whole = part.length() > 2 && part.startsWith("<") && part.endsWith(">");
    String digits = whole ? part.substring(1, part.length() - 1) : "";
    if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
      throw new IllegalArgumentException("a gap is written <n> with n from 1 to 99, not " + part);
    }
    return Integer.parseInt(digits);
  }
}
