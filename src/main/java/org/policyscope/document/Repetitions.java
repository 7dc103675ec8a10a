package org.policyscope.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policyscope.text.Sentence;
import org.policyscope.text.Token;

/**
 * Sentences of running text that stand in the document word for word before. A notice at the foot
 * of each page says once what it says. A short sentence may be repeated for effect, as speakers do:
 * it counts each time, unless it stands beside a repeated sentence as it did before.
 */
public final class Repetitions {
  /** A sentence with fewer words is taken for a refrain. */
  public static final int SHORTEST = 8;

  private final SortedMap<Integer, Integer> firstBySentence;

  private Repetitions(SortedMap<Integer, Integer> firstBySentence) {
    this.firstBySentence = firstBySentence;
  }

  public static Repetitions of(ParsedDocument document) {
    List<Sentence> sentences = document.sentences();
    SortedMap<Integer, Integer> repeated = new TreeMap<>();
    SortedMap<Integer, Integer> refrains = new TreeMap<>();
    Map<Wording, Integer> first = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.isProse()) {
        Integer before = first.putIfAbsent(Wording.of(document.tokensOf(sentence)), i);
        if (before != null) {
          (words(document, sentence) < SHORTEST ? refrains : repeated).put(i, before);
        }
      }
    }
    SortedMap<Integer, Integer> all = new TreeMap<>(repeated);
    // Forward, then backward: a run of short sentences is as repeated as the long one at its edge.
    refrains.forEach((sentence, before) -> join(sentence, before, -1, all));
    for (int sentence : refrains.keySet().stream().sorted((a, b) -> b - a).toList()) {
      join(sentence, refrains.getOrDefault(sentence, sentence), 1, all);
    }
    return new Repetitions(all);
  }

  private static void join(int sentence, int before, int step, Map<Integer, Integer> all) {
    Integer neighbour = all.get(sentence + step);
    if (neighbour != null && neighbour == before + step) {
      all.putIfAbsent(sentence, before);
    }
  }

  /** The words of a sentence, whatever their case; compared in place, not written out. */
  private record Wording(List<Token> tokens, int hash) {

    static Wording of(List<Token> tokens) {
      int hash = 1;
      for (Token token : tokens) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
          hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        hash = 31 * hash + ' ';
      }
      return new Wording(tokens, hash);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Wording wording)
          || wording.hash != hash
          || wording.tokens.size() != tokens.size()) {
        return false;
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (!same(tokens.get(i).text(), wording.tokens.get(i).text())) {
          return false;
        }
      }
      return true;
    }

    private static boolean same(String one, String other) {
      if (one.length() != other.length()) {
        return false;
      }
      for (int i = 0; i < one.length(); i++) {
        if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static long words(ParsedDocument document, Sentence sentence) {
    return document.tokensOf(sentence).stream()
        .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  /**
   * The sentence that says the same before; empty where the sentence is the first to say it.
   *
   * @param sentence place in the document's list
   */
  public OptionalInt first(int sentence) {
    Integer first = firstBySentence.get(sentence);
    return first == null ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** Whether the sentence is running text that says something for the first time. */
  public boolean counts(Sentence sentence) {
    return sentence.isProse() && !firstBySentence.containsKey(sentence.index());
  }
}
