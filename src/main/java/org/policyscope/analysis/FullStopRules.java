package org.policyscope.analysis;

import static org.policyscope.analysis.CharacterClasses.endOfWord;
import static org.policyscope.analysis.CharacterClasses.isBlank;
import static org.policyscope.analysis.CharacterClasses.isBullet;
import static org.policyscope.analysis.CharacterClasses.isDash;
import static org.policyscope.analysis.CharacterClasses.isOpener;
import static org.policyscope.analysis.CharacterClasses.isRoman;

import org.policyscope.analysis.SentenceRules.Follower;

/**
 * Whether a single full stop ends a sentence: abbreviations, initials, acronyms with dots, numbers
 * of items, and full stops whose blank got lost.
 */
final class FullStopRules {
  private static final int SHORT_BEGINNING = 4;
  private static final int MOST_MARKER_DIGITS = 3;

  private final SentenceWords words;

  FullStopRules(SentenceWords words) {
    this.words = words;
  }

  /**
   * Decides for a full stop with a blank behind it, and no lower-case word behind that.
   *
   * @param proposed whether the engine would end the sentence; asked only in doubt
   */
  boolean endsSentence(
      String text, int sentenceStart, EndMark mark, Follower follower, boolean proposed) {
    int wordStart = wordStart(text, sentenceStart, mark.start());
    String word = text.substring(wordStart, mark.start());
    if (isMarker(word) && ItemSeries.isOnlyDecoration(text, sentenceStart, wordStart)) {
      return false;
    }
    boolean quoted = mark.end() > mark.marksEnd();
    if (word.isEmpty() || (quoted && !isInitial(word))) {
      return true;
    }
    boolean starter = words.isStarter(follower.word());
    if (isInitial(word)) {
      return endsAfterInitial(text, sentenceStart, wordStart, word, follower, starter);
    }
    if (words.isTitle(word) || words.isInner(word)) {
      return false;
    }
    if (words.isBeforeNumber(word) && isNumberLike(follower)) {
      return false;
    }
    if (words.isMonth(word)) {
      return !follower.isNumber();
    }
    if (words.isHour(word)) {
      return !beginsBarely(text, sentenceStart, wordStart);
    }
    if (words.mayEnd(word)) {
      return word.equals("etc") || starter;
    }
    if (isDottedAcronym(word)) {
      return starter || (proposed && beginsQuote(follower));
    }
    return proposed || starter || !looksShortened(word);
  }

  /** Whether a sentence ends here although no blank follows: "in the world.Today it". */
  boolean lacksBlank(String text, EndMark mark) {
    int start = mark.start();
    if (mark.isEllipsis() || mark.end() == start || text.charAt(start) != '.') {
      return false;
    }
    int from = start;
    while (from > 0 && !isBlank(text.charAt(from - 1))) {
      from--;
      char c = text.charAt(from);
      if (c == '.' || c == '/' || c == '@' || c == '\\' || c == ':' || c == '_') {
        return false;
      }
    }
    int to = mark.end();
    while (to < text.length() && isOpener(text.charAt(to))) {
      to++;
    }
    return endsLikeWord(text, from, start) && startsLikeSentence(text, to);
  }

  private boolean endsLikeWord(String text, int from, int end) {
    if (end - from < 2 || words.isTitle(text.substring(from, end))) {
      return false;
    }
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    boolean number = Character.isDigit(last);
    boolean word = Character.isLowerCase(last) && Character.isLetter(before);
    boolean acronym =
        end - from > 2 && Character.isUpperCase(last) && Character.isUpperCase(before);
    return number || word || acronym || last == ')' || last == '%';
  }

  private boolean startsLikeSentence(String text, int at) {
    int end = endOfWord(text, at);
    if (at >= end || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int letters = at + 1;
    while (letters < end && Character.isLowerCase(text.charAt(letters))) {
      letters++;
    }
    String word = text.substring(at, letters);
    boolean whole = letters == end || ",;:.?!'’)-–—".indexOf(text.charAt(letters)) >= 0;
    boolean goesOn =
        letters + 1 < end
            && text.charAt(letters) == '.'
            && Character.isLetterOrDigit(text.charAt(letters + 1))
            && !Character.isUpperCase(text.charAt(letters + 1));
    boolean address = text.substring(at, end).indexOf('@') >= 0;
    boolean wordLike = word.length() > 1 || word.equals("A") || word.equals("I");
    return whole && wordLike && !goesOn && !address && !words.isDomain(word);
  }

  private boolean endsAfterInitial(
      String text,
      int sentenceStart,
      int wordStart,
      String word,
      Follower follower,
      boolean starter) {
    String before = lastWord(text, sentenceStart, wordStart);
    if (Character.isLowerCase(word.charAt(0))) {
      return !(words.isBeforeNumber(word) && isNumberLike(follower));
    }
    if (words.isNumbered(before) || starter) {
      return true;
    }
    boolean afterName = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    return word.equals("I") && !afterName;
  }

  /** The last stretch without blanks, hyphens, slashes and openers before {@code end}. */
  private static int wordStart(String text, int from, int end) {
    int i = end;
    while (i > from) {
      char c = text.charAt(i - 1);
      if (isBlank(c) || isDash(c) || (isOpener(c) && c != '\'') || c == '/' || isBullet(c)) {
        break;
      }
      i--;
    }
    return i;
  }

  private static String lastWord(String text, int from, int end) {
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(wordStart(text, from, to), to);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** Whether it can number an item: {@code 3}, {@code 2.1}, {@code b}, {@code IV}. */
  private static boolean isMarker(String word) {
    if (isInitial(word) || isRoman(word)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits = c == '.' ? 0 : digits + 1;
      if ((!Character.isDigit(c) && c != '.') || digits > MOST_MARKER_DIGITS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumberLike(Follower follower) {
    String word = follower.word();
    boolean letter = word.length() == 1 && !word.equals("A") && !word.equals("I");
    return follower.hasDigit() || letter || (isRoman(word) && word.length() > 1);
  }

  /** Whether it is made of single letters, or pairs, with full stops: {@code U.S}, {@code Ph.D}. */
  private static boolean isDottedAcronym(String word) {
    int letters = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        dotted = true;
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    return dotted;
  }

  private static boolean beginsBarely(String text, int from, int to) {
    int wordCount = 0;
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i)) && (i == from || isBlank(text.charAt(i - 1)))) {
        wordCount++;
      }
    }
    return wordCount < SHORT_BEGINNING;
  }

  private static boolean beginsQuote(Follower follower) {
    return !follower.chunk().isEmpty() && isOpener(follower.chunk().charAt(0));
  }

  /**
   * Without a vowel and not all capitals, as unknown abbreviations are: {@code mtg}, {@code Gvt}.
   */
  private static boolean looksShortened(String word) {
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) || "aeiouyAEIOUY".indexOf(c) >= 0 || c > 0x7f) {
        return false;
      }
      lower |= Character.isLowerCase(c);
    }
    return lower;
  }
}
