package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyscope.theme.Words.Word;

/**
 * All phrases of a taxonomy in one prefix tree: one pass over a sentence finds the matches of all,
 * however many there are. Filled once, then read by many threads.
 *
 * @param <T> what a phrase stands for
 */
final class PatternTrie<T> {
  /** Marks that no gap reaches over: what follows is another statement. */
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "?", "!", ".");

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> words = new HashMap<>();
    private final Map<String, Node<T>> exactWords = new HashMap<>();
    private final Map<Integer, Node<T>> gaps = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);

    boolean isLeaf() {
      return words.isEmpty() && exactWords.isEmpty();
    }
  }

  /**
   * A phrase found.
   *
   * @param first index of its first word in the sentence
   * @param end index behind its last word
   * @param value what it stands for
   */
  record Match<T>(int first, int end, T value) {}

  void add(TermPattern pattern, T value) {
    Node<T> node = root;
    for (int i = 0; i < pattern.words().size(); i++) {
      int gap = pattern.gaps().get(i);
      if (gap > 0) {
        node = node.gaps.computeIfAbsent(gap, ignored -> new Node<>());
      }
      String word = pattern.words().get(i);
      Map<String, Node<T>> next = pattern.caseSensitive() ? node.exactWords : node.words;
      node = next.computeIfAbsent(word, ignored -> new Node<>());
    }
    node.values.add(value);
  }

  /**
   * Calls {@code found} for every match; one phrase at one place may be found with several ends.
   */
  void find(Words words, Consumer<Match<T>> found) {
    for (int i = 0; i < words.size(); i++) {
      step(root, words, i, i, found);
    }
  }

  private void step(Node<T> node, Words words, int first, int at, Consumer<Match<T>> found) {
    if (at >= words.size()) {
      return;
    }
    Word word = words.get(at);
    follow(node.words.get(word.surface()), words, first, at, found);
    if (!word.lemma().equals(word.surface())) {
      follow(node.words.get(word.lemma()), words, first, at, found);
    }
    if (!node.exactWords.isEmpty()) {
      follow(node.exactWords.get(word.exact()), words, first, at, found);
    }
  }

  private void follow(
      @Nullable Node<T> node, Words words, int first, int at, Consumer<Match<T>> found) {
    if (node == null) {
      return;
    }
    for (T value : node.values) {
      found.accept(new Match<>(first, at + 1, value));
    }
    if (!node.isLeaf()) {
      step(node, words, first, at + 1, found);
    }
    for (Map.Entry<Integer, Node<T>> gap : node.gaps.entrySet()) {
      int last = Math.min(words.size() - 1, at + 1 + gap.getKey());
      for (int next = at + 1; next <= last; next++) {
        step(gap.getValue(), words, first, next, found);
        if (CLAUSE_ENDS.contains(words.get(next).surface())) {
          break;
        }
      }
    }
  }
}
