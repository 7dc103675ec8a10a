package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.AcronymPair;
import org.policyscope.text.Span;

/**
 * Pairs with a sign between them, as in lists of abbreviations: "AIIB = Asian …; ADB = …". For one
 * sentence and one thread.
 */
final class EquatedForms {
  private static final String QUOTES = "\"“”„«»‘";
  private static final int MOST_IN_DEFINITION = 300;

  private final String text;
  private final Span sentence;
  private int list = -1;

  EquatedForms(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** The definition around the sign of equality at {@code sign}. */
  Optional<AcronymPair> at(int sign) {
    Span form = formBefore(sign);
    int from = skipped(sign + 1, " \t\n" + QUOTES);
    int to = definitionEnd(from);
    if (form.isEmpty() || from >= to || !Character.isLetter(text.charAt(from))) {
      return Optional.empty();
    }
    PhraseWords words = PhraseWords.of(text, from, to);
    boolean list = isListOfAbbreviations(form.start());
    return ShortForm.of(form.of(text))
        .filter(f -> f.size() > 1 || list || isFollowed(to) || isPreceded(form))
        .flatMap(f -> LongForms.defined(f, words, list))
        .map(found -> new AcronymPair(form, found));
  }

  /** The form before a sign, with a number behind it: "CMP 1 =". */
  private Span formBefore(int sign) {
    int end = sign;
    while (end > sentence.start() && (" \t\n" + QUOTES).indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = wordStart(end);
    boolean number = start < end && Character.isDigit(text.charAt(start));
    if (number && start > sentence.start() + 1 && text.charAt(start - 1) == ' ') {
      start = wordStart(start - 1);
    }
    return new Span(start, end);
  }

  private int wordStart(int end) {
    int start = end;
    while (start > sentence.start()
        && end - start <= ShortForm.LONGEST
        && DefinedForms.inForm(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the definition that begins at {@code from} ends; before the next one at the latest. */
  private int definitionEnd(int from) {
    int limit = Math.min(sentence.end(), from + MOST_IN_DEFINITION);
    int end = from;
    while (end < limit && "=;()[]•\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < limit && text.charAt(end) == '=') {
      end = Math.max(from, formBefore(end).start());
    }
    boolean more = true;
    while (more) {
      int before = end;
      while (end > from && !PhraseWords.isWordCharacter(text.charAt(end - 1))) {
        end--;
      }
      if (end - from > 4 && text.startsWith(" and", end - 4)) {
        end -= 4;
      }
      more = end < before;
    }
    return end;
  }

  /** Whether the sentence said before that it lists abbreviations; looked up once. */
  private boolean isListOfAbbreviations(int before) {
    if (list < 0) {
      int found = PhraseWords.indexOf(text, "bbreviation", sentence.start(), sentence.end());
      list = found < 0 ? sentence.end() : found;
    }
    return list < before;
  }

  /** Whether another definition follows, as in a list of single letters. */
  private boolean isFollowed(int to) {
    int limit = Math.min(sentence.end(), to + ShortForm.LONGEST);
    return PhraseWords.indexOf(text, "=", to, limit) >= 0;
  }

  private boolean isPreceded(Span form) {
    int from = Math.max(sentence.start(), form.start() - 3 * ShortForm.LONGEST);
    return PhraseWords.indexOf(text, "=", from, form.start()) >= 0;
  }

  private int skipped(int from, String characters) {
    int at = from;
    while (at < sentence.end() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
