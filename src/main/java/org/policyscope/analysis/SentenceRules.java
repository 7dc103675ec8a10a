package org.policyscope.analysis;

import static org.policyscope.analysis.CharacterClasses.isBlank;
import static org.policyscope.analysis.CharacterClasses.isDash;
import static org.policyscope.analysis.CharacterClasses.isEndMark;
import static org.policyscope.analysis.CharacterClasses.isWideEndMark;
import static org.policyscope.analysis.CharacterClasses.skipBlanks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.policyscope.text.Span;

/**
 * Where the sentences of policy text begin and end. The rules look at the characters around each
 * end mark and ask the engine only where they are in doubt, so that both engines, and a run without
 * models, cut alike. One pass, linear in the length of the text. Immutable.
 */
public final class SentenceRules {
  private static final int LONGEST_ASIDE = 400;

  private final ItemSeries items;
  private final FullStopRules fullStops;

  private SentenceRules(SentenceWords words) {
    this.items = new ItemSeries(words);
    this.fullStops = new FullStopRules(words);
  }

  /** The rules for English, with the words of {@code sentence-words.tsv}. */
  public static SentenceRules english() {
    return new SentenceRules(SentenceWords.english());
  }

  /**
   * The sentences of a text.
   *
   * @param text one paragraph, or a piece of one
   * @param proposal what the engine says of the same text
   * @return spans in order, without white space around them, that hold all characters but white
   *     space
   */
  public List<Span> sentences(String text, Segmentation proposal) {
    List<Span> sentences = new ArrayList<>();
    BitSet itemStarts = items.starts(text);
    int nextItem = itemStarts.nextSetBit(1);
    int start = skipBlanks(text, 0);
    int asideEnd = 0;
    int i = start;
    while (i < text.length()) {
      if (i == nextItem) {
        add(sentences, text, start, i);
        start = i;
        nextItem = itemStarts.nextSetBit(i + 1);
      }
      char c = text.charAt(i);
      if (c == '(' && i > start && i >= asideEnd) {
        asideEnd = endOfAside(text, i);
      }
      if (!isEndMark(c) || i < asideEnd) {
        i++;
        continue;
      }
      EndMark mark = EndMark.read(text, i);
      int next = nextSentence(text, start, mark, proposal);
      if (next > i) {
        add(sentences, text, start, next);
        start = skipBlanks(text, next);
      }
      int resume = next > i ? start : mark.marksEnd();
      i = nextItem > i && resume > nextItem ? nextItem : resume;
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** Where the next sentence starts if one does behind this mark, else -1. */
  private int nextSentence(String text, int sentenceStart, EndMark mark, Segmentation proposal) {
    if (mark.end() == text.length()) {
      return -1;
    }
    if (!isBlank(text.charAt(mark.end()))) {
      boolean wide = isWideEndMark(text.charAt(mark.marksEnd() - 1));
      return wide || fullStops.lacksBlank(text, mark) ? mark.end() : -1;
    }
    int next = skipBlanks(text, mark.end());
    if (next == text.length()) {
      return -1;
    }
    Follower follower = Follower.read(text, next);
    if (follower.isBracketedMarker()) {
      return next;
    }
    if (follower.isLowerCase()) {
      return -1;
    }
    if (mark.isEllipsis()) {
      return afterEllipsis(text, mark, next, follower);
    }
    if (text.charAt(mark.start()) != '.' || mark.marksEnd() - mark.start() > 1) {
      return next;
    }
    boolean proposed = proposal.proposesSentenceAt(next);
    return fullStops.endsSentence(text, sentenceStart, mark, follower, proposed) ? next : -1;
  }

  /** The Chicago manual's three or four dots: words left out within, or after, a sentence. */
  private static int afterEllipsis(String text, EndMark mark, int next, Follower follower) {
    boolean attached = mark.start() > 0 && !isBlank(text.charAt(mark.start() - 1));
    boolean bracketed = attached && "[(".indexOf(text.charAt(mark.start() - 1)) >= 0;
    if (bracketed || !follower.isWord()) {
      return -1;
    }
    if (mark.spaced() && attached && mark.dots() > 3) {
      return skipBlanks(text, mark.start() + 1);
    }
    boolean fullStopIncluded = mark.dots() > 3 || (attached && !mark.spaced());
    return fullStopIncluded ? next : -1;
  }

  /** The offset behind a bracketed aside that opens within a sentence; its own if none closes. */
  private static int endOfAside(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_ASIDE);
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return open;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      sentences.add(new Span(from, end));
    }
  }

  /**
   * What stands behind an end mark.
   *
   * @param word up to the next blank, without what opens before it and stops behind it
   * @param chunk the same with everything
   */
  record Follower(String word, String chunk) {

    static Follower read(String text, int at) {
      int end = CharacterClasses.endOfWord(text, at);
      String chunk = text.substring(at, end);
      int start = at;
      while (start < end
          && (CharacterClasses.isOpener(text.charAt(start)) || isDash(text.charAt(start)))) {
        start++;
      }
      if (start == end && end < text.length() && isDash(text.charAt(at))) {
        return read(text, skipBlanks(text, end));
      }
      int wordEnd = start;
      while (wordEnd < end && isWordPart(text.charAt(wordEnd))) {
        wordEnd++;
      }
      return new Follower(text.substring(start, wordEnd), chunk);
    }

    boolean isLowerCase() {
      return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /** Whether it numbers an item: {@code (b)}, {@code (iv)}, {@code (12)}. */
    boolean isBracketedMarker() {
      return chunk.length() == word.length() + 2
          && chunk.charAt(0) == '('
          && chunk.charAt(chunk.length() - 1) == ')'
          && (word.length() == 1
              || CharacterClasses.isRoman(word)
              || (word.length() == 2 && isNumber()));
    }

    boolean isNumber() {
      return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    boolean isWord() {
      return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    boolean hasDigit() {
      return chunk.chars().anyMatch(Character::isDigit);
    }

    private static boolean isWordPart(char c) {
      return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }
  }
}
