package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import org.policyscope.document.AcronymPair;
import org.policyscope.text.Span;

/** Pairs introduced by words: "…, or AIIB,", "known as AIIB", "AIIB stands for …". */
final class DefinedForms {
  private static final int MOST_IN_DEFINITION = 300;
  private static final String QUOTES = "\"“”„«»‘";

  /** What says that a short form for the words before follows; the longer first. */
  private static final List<String> CUES_BEFORE =
      List.of(
          " abbreviated as ",
          " abbreviated to ",
          " abbreviated ",
          " referred to as ",
          " known as ",
          " called ",
          " hereinafter ",
          " hereafter ",
          ", or simply ",
          ", or ");

  /** What may stand between the name and such a cue. */
  private static final List<String> FILLERS =
      List.of(
          ",",
          " also",
          " better",
          " commonly",
          " generally",
          " usually",
          " widely",
          " often",
          " otherwise",
          " is",
          " are",
          " hereinafter",
          " hereafter",
          " or",
          " more",
          " popularly");

  /** What says that the name of a short form follows. */
  private static final List<String> CUES_BEHIND =
      List.of(
          " - ",
          " – ",
          ": ",
          " stands for ",
          ", which stands for ",
          ", short for ",
          " is short for ",
          ", an abbreviation of ",
          ", an acronym for ",
          ", or ",
          ", the ");

  private final String text;
  private final Span sentence;

  DefinedForms(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** Whether a word of capitals starts at {@code at}. */
  boolean isShortForm(int at) {
    return at + 1 < sentence.end()
        && Character.isUpperCase(text.charAt(at + 1))
        && (at == sentence.start() || !inForm(text.charAt(at - 1)));
  }

  /** The definition in words around the short form that starts at {@code start}. */
  Optional<AcronymPair> atForm(int start) {
    int end = start;
    while (end < sentence.end() && end - start <= ShortForm.LONGEST && inForm(text.charAt(end))) {
      end++;
    }
    while (end > start && !PhraseWords.isWordCharacter(text.charAt(end - 1))) {
      end--;
    }
    Span form = new Span(start, end);
    Optional<ShortForm> parsed = ShortForm.of(form.of(text)).filter(f -> f.size() > 1);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> longForm = introduced(parsed.get(), form);
    return longForm
        .or(() -> explained(parsed.get(), form))
        .map(found -> new AcronymPair(form, found));
  }

  /** "the Full Name, or FN,". */
  private Optional<Span> introduced(ShortForm letters, Span form) {
    int start = form.start();
    while (start > sentence.start() && QUOTES.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    start -= text.startsWith("the ", start - 4) ? 4 : 0;
    for (String cue : CUES_BEFORE) {
      int at = start - cue.length();
      if (at > sentence.start() && text.startsWith(cue, at)) {
        if (cue.equals(", or ") && !isClosed(form.end())) {
          return Optional.empty();
        }
        return LongForms.endingSurely(
            letters, PhraseWords.before(text, sentence.start(), withoutFillers(at)));
      }
    }
    return Optional.empty();
  }

  /** "FN stands for Full Name". */
  private Optional<Span> explained(ShortForm letters, Span form) {
    for (String cue : CUES_BEHIND) {
      if (text.startsWith(cue, form.end())) {
        int from = form.end() + cue.length();
        int to = Math.min(sentence.end(), from + MOST_IN_DEFINITION);
        for (int i = from; i < to; i++) {
          if (PhraseWords.stops(text.charAt(i))) {
            to = i;
          }
        }
        return LongForms.starting(letters, PhraseWords.of(text, from, Math.max(from, to)));
      }
    }
    return Optional.empty();
  }

  private boolean isClosed(int end) {
    int at = end < sentence.end() && QUOTES.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return at >= sentence.end() || ",.;)".indexOf(text.charAt(at)) >= 0;
  }

  private int withoutFillers(int end) {
    int at = end;
    boolean found = true;
    while (found) {
      found = false;
      for (String filler : FILLERS) {
        if (at - filler.length() > sentence.start()
            && text.startsWith(filler, at - filler.length())) {
          at -= filler.length();
          found = true;
        }
      }
    }
    return at;
  }

  /** What a short form consists of. */
  static boolean inForm(char c) {
    return PhraseWords.isWordCharacter(c) || "&-./'’+".indexOf(c) >= 0;
  }
}
