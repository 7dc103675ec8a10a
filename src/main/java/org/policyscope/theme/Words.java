package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.Token;

/**
 * The tokens of one sentence as terms see them: compounds are split at hyphens, which are gone, and
 * at {@code &} and {@code $}, which are words. Engines differ in how they cut these; terms must
 * not.
 */
final class Words {
  private final List<Word> words;

  /** For those who ask more than once. */
  private @Nullable Numbered numbered;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * A word or mark.
   *
   * @param exact as it stands in the cleaned text
   * @param surface in lower case
   * @param lemma in lower case
   * @param tag of the token it is part of; empty where no tagger ran
   * @param span in the cleaned text
   */
  record Word(String exact, String surface, String lemma, String tag, Span span) {}

  /** The words by number, each in its three forms. */
  static final class Numbered {
    private final WordNumbers numbers;
    private final int[] surfaces;
    private final int[] lemmas;
    private final int[] exacts;

    private Numbered(List<Word> words, WordNumbers numbers) {
      this.numbers = numbers;
      this.surfaces = new int[words.size()];
      this.lemmas = new int[words.size()];
      this.exacts = new int[words.size()];
      for (int i = 0; i < surfaces.length; i++) {
        Word word = words.get(i);
        String surface = word.surface();
        surfaces[i] = numbers.get(surface);
        lemmas[i] = word.lemma().equals(surface) ? surfaces[i] : numbers.get(word.lemma());
        exacts[i] = word.exact().equals(surface) ? surfaces[i] : numbers.get(word.exact());
      }
    }

    int surface(int index) {
      return surfaces[index];
    }

    int lemma(int index) {
      return lemmas[index];
    }

    int exact(int index) {
      return exacts[index];
    }
  }

  static Words of(ParsedDocument document, Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.tokenCount());
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = document.tokens().get(i);
      if (isPlain(token.text())) {
        String surface = token.text().toLowerCase(Locale.ROOT);
        words.add(new Word(token.text(), surface, token.lemma(), token.tag(), token.span()));
      } else {
        addParts(token, words);
      }
    }
    return new Words(words);
  }

  /**
   * The words of a phrase, as if a text had nothing else. A phrase without capitals stands for all
   * its spellings, so no exact word may be taken for it.
   */
  static Words of(TermPattern pattern) {
    List<Word> words = new ArrayList<>(pattern.words().size());
    for (String word : pattern.words()) {
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(
          new Word(
              pattern.caseSensitive() ? word : "",
              lower,
              lower,
              "",
              new Span(words.size(), words.size() + 1)));
    }
    return new Words(words);
  }

  private static boolean isPlain(String text) {
    return text.indexOf('-') < 0 && text.indexOf('&') < 0 && text.indexOf('$') < 0;
  }

  private static void addParts(Token token, List<Word> words) {
    String text = token.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (mark == '-' || mark == '&' || mark == '$') {
        addPart(token, start, i, words);
        if (mark != '-') {
          addPart(token, i, i + 1, words);
        }
        start = i + 1;
      }
    }
    addPart(token, start, text.length(), words);
  }

  private static void addPart(Token token, int start, int end, List<Word> words) {
    if (start == end) {
      return;
    }
    String part = token.text().substring(start, end);
    String surface = part.toLowerCase(Locale.ROOT);
    // The lemma of a compound changes its last part only: "low-incomes" has "low-income".
    String lastLemma = token.lemma().substring(token.lemma().lastIndexOf('-') + 1);
    boolean last = end == token.text().length() && start > 0;
    int from = token.span().start() + start;
    words.add(
        new Word(
            part,
            surface,
            last && !lastLemma.isEmpty() ? lastLemma : surface,
            token.tag(),
            new Span(from, from + part.length())));
  }

  /** The words as numbers of a table; for one thread, as all of this class. */
  Numbered numbered(WordNumbers numbers) {
    Numbered known = numbered;
    if (known == null || known.numbers != numbers) {
      known = new Numbered(words, numbers);
      numbered = known;
    }
    return known;
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** From the first word's start to the last word's end, in the cleaned text. */
  Span span(int first, int end) {
    return new Span(words.get(first).span().start(), words.get(end - 1).span().end());
  }
}
