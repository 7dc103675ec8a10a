package org.policyscope.entity;

import java.util.BitSet;
import java.util.List;
import org.policyscope.entity.NameWords.Role;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;

/**
 * Sentences in which a capital says nothing: headings, lines in title case or in capitals, lines of
 * a table of contents. What lives by capitals has to keep away from them.
 */
final class Headlines {
  private static final int FEWEST_WORDS = 4;
  private static final String LEADER = "...";

  private final BitSet headlines;
  private final BitSet shouted;

  private Headlines(BitSet headlines, BitSet shouted) {
    this.headlines = headlines;
    this.shouted = shouted;
  }

  static Headlines of(List<Sentence> sentences, Words words, NameWords nameWords) {
    Headlines found = new Headlines(new BitSet(), new BitSet());
    int from = 0;
    for (Sentence sentence : sentences) {
      int to = from;
      while (to < words.size() && words.sentence(to) == sentence.index()) {
        to++;
      }
      found.add(sentence, words, nameWords, from, to);
      from = to;
    }
    return found;
  }

  private void add(Sentence sentence, Words words, NameWords nameWords, int from, int to) {
    int content = 0;
    int capital = 0;
    int upper = 0;
    for (int i = from; i < to; i++) {
      boolean counts =
          !words.is(i, Words.DIGIT)
              && (words.capital(i) || !nameWords.is(words.key(i), Role.FUNCTION));
      if (counts) {
        content++;
        capital += words.capital(i) ? 1 : 0;
        upper += words.is(i, Words.UPPER) ? 1 : 0;
      }
    }
    boolean all = content >= FEWEST_WORDS && capital == content;
    if (sentence.kind() == TextKind.HEADING || all || isContents(words, from, to)) {
      headlines.set(sentence.index());
    }
    if (content > 1 && upper * 5 >= content * 4) {
      shouted.set(sentence.index());
    }
  }

  /** "Arms Control ... 12": dots that lead to a page. */
  private static boolean isContents(Words words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean led =
          words.is(i, Words.DIGIT)
              && (words.gap(i) & Words.FULL_STOP) != 0
              && words.text().substring(words.end(i - 1), words.start(i)).contains(LEADER);
      if (led) {
        return true;
      }
    }
    return false;
  }

  /** Whether capitals say little in the sentence. */
  boolean contains(int sentence) {
    return headlines.get(sentence) || shouted.get(sentence);
  }

  /** Whether nearly every word of the sentence is in capital letters. */
  boolean isShouted(int sentence) {
    return shouted.get(sentence);
  }
}
