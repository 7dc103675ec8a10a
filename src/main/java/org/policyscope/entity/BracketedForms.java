package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.AcronymPair;
import org.policyscope.text.Span;

/** Pairs one of which stands in brackets right behind the other. */
final class BracketedForms {
  private static final int MOST_IN_BRACKETS = 300;

  private static final List<String> DASHES = List.of("—", " – ", " - ");

  /** Words between the bracket and the short form: "(hereinafter referred to as “the Bank”)". */
  private static final Set<String> LEADS =
      Set.of(
          "hereinafter",
          "hereafter",
          "henceforth",
          "referred",
          "to",
          "as",
          "abbreviated",
          "known",
          "called",
          "or",
          "acronym",
          "abbreviation",
          "in",
          "by",
          "its",
          "french",
          "spanish",
          "portuguese",
          "english",
          "also",
          "short",
          "for",
          "the",
          "simply",
          "now",
          "aka");

  private final String text;
  private final Span sentence;

  BracketedForms(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** The pair around the opening bracket at {@code open}. */
  Optional<AcronymPair> at(int open) {
    int limit = Math.min(sentence.end(), open + MOST_IN_BRACKETS);
    int close = open + 1;
    while (close < limit && "()[];".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == limit && close < sentence.end()) {
      return Optional.empty();
    }
    Span content = unquoted(new Span(open + 1, close));
    int comma = PhraseWords.indexOf(text, ",", content.start(), content.end());
    Span head = comma >= 0 ? unquoted(new Span(content.start(), comma)) : content;
    Span form = withoutLead(head);
    Optional<AcronymPair> behind = behind(open, form, isAlias(open, form));
    return behind.isPresent() ? behind : before(open, content);
  }

  /** "Full Name (FN)". */
  private Optional<AcronymPair> behind(int open, Span form, boolean alias) {
    if (form.length() < 2 || form.length() > ShortForm.LONGEST) {
      return Optional.empty();
    }
    int end = trimmedEnd(open);
    PhraseWords words = PhraseWords.before(text, sentence.start(), end);
    if (words.size() == 0) {
      return Optional.empty();
    }
    Optional<Span> longForm =
        ShortForm.of(form.of(text))
            .filter(f -> f.size() > 1)
            .flatMap(f -> LongForms.ending(f, words));
    if (longForm.isEmpty() && alias) {
      longForm = LongForms.named(PhraseWords.of(text, form.start(), form.end()), words);
    }
    return longForm
        .filter(found -> !found.of(text).contains(form.of(text)) || alias)
        .map(found -> new AcronymPair(form, withFullStop(found, end)));
  }

  /** With the full stop of an abbreviated last word: "… Resources Inc. (NORI)". */
  private Span withFullStop(Span longForm, int end) {
    boolean stop = longForm.end() == end - 1 && text.charAt(longForm.end()) == '.';
    return stop ? new Span(longForm.start(), end) : longForm;
  }

  /** "FN (Full Name)". */
  private Optional<AcronymPair> before(int open, Span content) {
    int end = trimmedEnd(open);
    int start = end;
    while (start > sentence.start() && end - start <= ShortForm.LONGEST && inForm(start - 1)) {
      start--;
    }
    for (int slash = PhraseWords.indexOf(text, "/", start, end);
        slash >= 0;
        slash = PhraseWords.indexOf(text, "/", start, end)) {
      start = slash + 1;
    }
    Span form = new Span(start, end);
    if (form.length() < 2 || content.length() <= form.length()) {
      return Optional.empty();
    }
    return ShortForm.of(form.of(text))
        .filter(f -> f.size() > 1 && !f.blend())
        .flatMap(
            f -> LongForms.filling(f, PhraseWords.of(text, content.start(), beforeDash(content))))
        .map(found -> new AcronymPair(form, found));
  }

  /** A dash in brackets begins an explanation or a translation. */
  private int beforeDash(Span content) {
    int end = content.end();
    for (String dash : DASHES) {
      int at = PhraseWords.indexOf(text, dash, content.start(), end);
      end = at > content.start() ? at : end;
    }
    return end;
  }

  private boolean inForm(int at) {
    char c = text.charAt(at);
    return PhraseWords.isWordCharacter(c) || "&-./'’".indexOf(c) >= 0;
  }

  /** Where the text before the bracket ends, without blanks, quote marks and a comma. */
  private int trimmedEnd(int open) {
    int end = open;
    while (end > sentence.start() && " \t\n,\"“”„«»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private Span unquoted(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && " \t\n\"“”„«»‘'’".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t\n\"“”„«»‘'’:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether the bracket says that the words in it stand for a name: (“the Bank”). */
  private boolean isAlias(int open, Span form) {
    boolean alias = text.startsWith("here", open + 1);
    for (int i = open + 1; i < form.start(); i++) {
      alias |= "\"“„«‘".indexOf(text.charAt(i)) >= 0;
    }
    return alias && !form.isEmpty() && Character.isUpperCase(text.charAt(form.start()));
  }

  private Span withoutLead(Span content) {
    int start = content.start();
    while (start < content.end()) {
      int end = start;
      while (end < content.end() && PhraseWords.isWordCharacter(text.charAt(end))) {
        end++;
      }
      int next = end;
      while (next < content.end() && " :,\"“„«‘".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      boolean lead = next > end && LEADS.contains(text.substring(start, end));
      if (!lead) {
        break;
      }
      start = next;
    }
    return new Span(start, content.end());
  }
}
