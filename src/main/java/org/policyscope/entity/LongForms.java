package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.entity.PhraseWords.Word;
import org.policyscope.text.Span;

/** Which words of a phrase are the long form of a short one. */
final class LongForms {
  private static final double ENOUGH = 0.42;
  private static final double ENOUGH_FOR_TWO = 0.8;
  private static final double ENOUGH_FOR_SMALL = 0.65;
  private static final double ENOUGH_FOR_BLEND = 0.85;
  private static final double ENOUGH_FOR_STRICT = 0.7;

  private static final int LETTERS_FOR_ONE = 5;
  private static final int WORDS_FOR_DEFINITION = 3;

  private LongForms() {}

  /** The long form that ends with the last word: "… for the Asian Development Bank (ADB)". */
  static Optional<Span> ending(ShortForm form, PhraseWords words) {
    Optional<AcronymAlignment> best =
        AcronymAlignment.best(form, words, true)
            .filter(found -> isEnough(form, found) || isLongWord(form, words, found))
            .filter(found -> found.score() >= ENOUGH_FOR_SMALL || !mixed(words, found.first()))
            .or(() -> AcronymAlignment.inOtherOrder(form, words));
    Word end = words.get(words.size() - 1);
    if (best.isEmpty() || (end.stop() && !end.capital())) {
      return Optional.empty();
    }
    int last = withoutOwner(words, best.get().last());
    last = last < words.size() - 1 ? last : withoutYears(words, best.get().last());
    return Optional.of(words.span(best.get().first(), last));
  }

  /** The long form that fills the phrase: "ADB (Asian Development Bank)". */
  static Optional<Span> filling(ShortForm form, PhraseWords words) {
    return AcronymAlignment.best(form, words, true)
        .filter(found -> found.score() >= ENOUGH_FOR_STRICT && isEnough(form, found))
        .filter(found -> found.first() <= 2)
        .map(found -> words.span(found.first(), words.size() - 1));
  }

  /** As {@link #ending}, where the words around prove less than brackets do. */
  static Optional<Span> endingSurely(ShortForm form, PhraseWords words) {
    return AcronymAlignment.best(form, words, true)
        .filter(found -> found.score() >= ENOUGH_FOR_STRICT && isEnough(form, found))
        .map(found -> words.span(found.first(), words.size() - 1));
  }

  /** The long form at the beginning of the phrase, letter by letter: "ADB stands for Asian …". */
  static Optional<Span> starting(ShortForm form, PhraseWords words) {
    return AcronymAlignment.best(form, words, false)
        .filter(found -> found.strict() || found.score() >= ENOUGH_FOR_STRICT)
        .filter(found -> found.first() <= 1 && found.used() > 1 && form.size() > 2)
        .filter(found -> words.get(found.first()).capital() && words.get(found.last()).capital())
        .map(found -> words.span(found.first(), found.last()));
  }

  /**
   * The definition of "ADB = …". What the letters do not reach is part of it, unless they have
   * found all their words before.
   *
   * @param trusted whether the text says that this is a list of abbreviations
   */
  static Optional<Span> defined(ShortForm form, PhraseWords words, boolean trusted) {
    int start = 0;
    while (start < words.size() && isArticle(words.get(start)) && words.size() > start + 1) {
      start++;
    }
    if (start >= words.size() || words.get(start).plain().length() < 3) {
      return Optional.empty();
    }
    Optional<AcronymAlignment> best =
        AcronymAlignment.best(form, words, false).filter(found -> found.first() <= start(words));
    boolean enough =
        best.isPresent() && (isEnough(form, best.get()) || isLongWord(form, words, best.get()));
    if (!enough) {
      boolean likely =
          trusted
              || (words.size() >= WORDS_FOR_DEFINITION
                  && words.get(start).plain().startsWith(form.units().get(0))
                  && !words.get(words.size() - 1).stop());
      return likely ? Optional.of(words.span(start, words.size() - 1)) : Optional.empty();
    }
    boolean complete = best.get().strict() && form.size() > 1;
    int last = complete ? best.get().last() : words.size() - 1;
    return Optional.of(words.span(Math.min(start, best.get().first()), last));
  }

  private static int start(PhraseWords words) {
    return words.size() > 3 ? 2 : 0;
  }

  private static boolean isArticle(Word word) {
    return word.plain().equals("the") || word.plain().equals("a") || word.plain().equals("an");
  }

  /**
   * The capitalised name that holds the words of its short form: "the Asian Development Bank (“the
   * Bank”)".
   */
  static Optional<Span> named(PhraseWords form, PhraseWords words) {
    int last = words.size() - 1;
    int first = last + 1;
    for (int i = last; i >= 0 && isNameWord(words.get(i)); i--) {
      boolean listed = i < last && words.get(i + 1).comma();
      if (listed) {
        break;
      }
      first = isStart(words.get(i)) ? i : first;
    }
    if (last - first < form.size() || !words.get(last).capital()) {
      return Optional.empty();
    }
    for (Word word : form.words()) {
      boolean held = false;
      for (int i = first; i <= last && !held; i++) {
        held = words.get(i).plain().equals(word.plain());
      }
      if (!held || !(word.capital() || word.stop())) {
        return Optional.empty();
      }
    }
    return Optional.of(words.span(first, last));
  }

  /** A small letter first and a capital last: more often a sentence that runs into a name. */
  private static boolean mixed(PhraseWords words, int first) {
    return !words.get(first).capital() && words.endsWithCapital();
  }

  private static boolean isStart(Word word) {
    return word.capital() && !word.stop() && !word.attached();
  }

  private static boolean isNameWord(Word word) {
    return word.capital() || word.stop() || word.attached();
  }

  private static boolean isEnough(ShortForm form, AcronymAlignment found) {
    if (form.blend()) {
      return found.used() > 1 && form.size() > 3 && found.score() >= ENOUGH_FOR_BLEND;
    }
    double enough = form.size() == 2 ? ENOUGH_FOR_TWO : ENOUGH;
    return found.score() >= enough && (found.used() > 1 || form.size() == 1);
  }

  /** One word alone has to be long, as names of substances are. */
  private static boolean isLongWord(ShortForm form, PhraseWords words, AcronymAlignment found) {
    int letters = 0;
    for (String unit : form.units()) {
      letters += Character.isDigit(unit.charAt(0)) ? 0 : 1;
    }
    int length = words.get(found.first()).plain().length();
    int behind = words.size() - 1 - found.last();
    return length >= LETTERS_FOR_ONE * letters
        && found.last() - found.first() <= 1
        && behind == 0
        && !form.blend()
        && letters > 1;
  }

  /** Without an owner who is himself named by a short form: "Executive Committee of the WTO". */
  private static int withoutOwner(PhraseWords words, int lastAligned) {
    for (int i = lastAligned + 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.stop() && !word.upper()) {
        return words.size() - 1;
      }
    }
    return lastAligned;
  }

  /** Without "in the 1990s" at the end, which says when, not what. */
  private static int withoutYears(PhraseWords words, int lastAligned) {
    int last = words.size() - 1;
    boolean year = isYear(words.get(last));
    if (last <= lastAligned || !year) {
      return last;
    }
    int at = last - 1;
    while (at > lastAligned && words.get(at).plain().equals("the")) {
      at--;
    }
    String preposition = words.get(at).plain();
    boolean when =
        preposition.equals("in") || preposition.equals("from") || preposition.equals("since");
    return at > lastAligned && when ? at - 1 : last;
  }

  private static boolean isYear(Word word) {
    String plain = word.plain();
    return plain.length() >= 4
        && plain.length() <= 5
        && Character.isDigit(plain.charAt(0))
        && Character.isDigit(plain.charAt(3));
  }
}
