package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.policyscope.text.Span;

/**
 * The words of a short stretch of text in which a long form may stand. Hyphens, slashes and
 * apostrophes part words, since their parts give letters of their own.
 *
 * @param words in the order of the text
 */
record PhraseWords(List<Word> words) {
  /** No long form has more words; keeps the work for one short form bounded. */
  static final int MOST_WORDS = 26;

  private static final int MOST_CHARACTERS = 400;

  /** Articles, prepositions and conjunctions, with those of the usual foreign names. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "the", "of", "for", "and", "in", "on", "to", "at", "by", "with", "from", "or",
          "as", "against", "among", "between", "through", "under", "into", "within", "over", "per",
          "its", "their", "our", "his", "her", "this", "that", "these", "those", "via", "is", "are",
          "was", "were", "be", "been", "has", "have", "which", "who", "de", "la", "le", "les", "el",
          "los", "las", "del", "des", "du", "da", "do", "dos", "das", "di", "et", "e", "y", "und",
          "der", "die", "fur", "pour", "para", "en", "sur");

  /**
   * One word.
   *
   * @param start offset in the text
   * @param end offset behind its last character
   * @param plain in lower case without diacritics; not empty
   * @param capital whether it starts with a capital or a digit
   * @param upper whether it is a short form itself, by its capitals
   * @param stop whether it is an article, a preposition or a conjunction
   * @param attached whether only a hyphen, slash or apostrophe parts it from the word before
   * @param comma whether a comma stands between it and the word before
   */
  record Word(
      int start,
      int end,
      String plain,
      boolean capital,
      boolean upper,
      boolean stop,
      boolean attached,
      boolean comma) {}

  PhraseWords {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  Word get(int word) {
    return words.get(word);
  }

  /** From the beginning of one word to the end of another. */
  Span span(int first, int last) {
    return new Span(words.get(first).start(), words.get(last).end());
  }

  /** The words right before {@code end}, up to a bracket, quote mark, colon or semicolon. */
  static PhraseWords before(String text, int floor, int end) {
    int lowest = Math.max(floor, end - MOST_CHARACTERS);
    List<Word> words = new ArrayList<>();
    int at = end;
    while (words.size() < MOST_WORDS) {
      int wordEnd = at;
      while (wordEnd > lowest && !isWordCharacter(text.charAt(wordEnd - 1))) {
        if (stops(text.charAt(wordEnd - 1))) {
          return reversed(words);
        }
        wordEnd--;
      }
      int start = wordEnd;
      while (start > lowest && isWordCharacter(text.charAt(start - 1))) {
        start--;
      }
      if (start == wordEnd || (start == lowest && lowest > floor)) {
        break;
      }
      words.add(word(text, floor, start, wordEnd));
      at = start;
    }
    return reversed(words);
  }

  /** The words of a stretch, without regard to what parts them. */
  static PhraseWords of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int last = Math.min(to, from + MOST_CHARACTERS);
    int at = from;
    while (at < last && words.size() < MOST_WORDS) {
      if (isWordCharacter(text.charAt(at))) {
        int end = at + 1;
        while (end < last && isWordCharacter(text.charAt(end))) {
          end++;
        }
        words.add(word(text, from, at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new PhraseWords(words);
  }

  /** Whether the phrase ends with a capitalised word, numbers aside. */
  boolean endsWithCapital() {
    Word last = words.get(words.size() - 1);
    return last.capital() && Character.isLetter(last.plain().charAt(0));
  }

  /** Where {@code wanted} begins, within the bounds; -1 if it is not there. */
  static int indexOf(String text, String wanted, int from, int to) {
    for (int i = Math.max(0, from); i + wanted.length() <= to; i++) {
      if (text.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a long form does not go on across the mark. */
  static boolean stops(char c) {
    return "()[]{}<>;:=\"“”„«»—|!?•*".indexOf(c) >= 0;
  }

  private static Word word(String text, int floor, int start, int end) {
    String plain = WordFolding.plain(text.substring(start, end));
    int gap = start;
    boolean comma = false;
    while (gap > floor && !isWordCharacter(text.charAt(gap - 1))) {
      gap--;
      comma |= text.charAt(gap) == ',';
    }
    boolean attached = start - gap == 1 && gap > floor && "-/'’‑–".indexOf(text.charAt(gap)) >= 0;
    char first = text.charAt(start);
    return new Word(
        start,
        end,
        plain.isEmpty() ? text.substring(start, end) : plain,
        Character.isUpperCase(first) || Character.isDigit(first),
        end - start > 1
            && Character.isUpperCase(first)
            && Character.isUpperCase(text.charAt(start + 1)),
        STOP_WORDS.contains(plain),
        attached,
        comma);
  }

  private static PhraseWords reversed(List<Word> words) {
    Collections.reverse(words);
    return new PhraseWords(words);
  }
}
