package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final WordNumbers numbers;

  /**
   * @param numbers of words, shared by all trees that read the same sentences
   */
  PatternTrie(WordNumbers numbers) {
    this.numbers = numbers;
  }

  private static final class Node<T> {
    private final NumberTable<Node<T>> words = new NumberTable<>();
    private final NumberTable<Node<T>> exactWords = new NumberTable<>();
    private final List<Gap<T>> gaps = new ArrayList<>(0);
    private final List<T> values = new ArrayList<>(1);

    /** Most places have none; absent there, they cost one comparison. */
    private @Nullable Wildcards<Node<T>> wildcards;

    private @Nullable Wildcards<Node<T>> exactWildcards;

    boolean isLeaf() {
      return words.isEmpty() && exactWords.isEmpty() && wildcards == null && exactWildcards == null;
    }

    Node<T> behind(int words) {
      for (Gap<T> gap : gaps) {
        if (gap.words == words) {
          return gap.next;
        }
      }
      Node<T> next = new Node<>();
      gaps.add(new Gap<>(words, next));
      return next;
    }

    Node<T> next(String word, boolean exact, WordNumbers numbers) {
      if (!Wildcard.isIn(word)) {
        return (exact ? exactWords : words).computeIfAbsent(numbers.add(word), Node::new);
      }
      Wildcards<Node<T>> known = exact ? exactWildcards : wildcards;
      if (known == null) {
        known = new Wildcards<>();
        if (exact) {
          exactWildcards = known;
        } else {
          wildcards = known;
        }
      }
      return known.computeIfAbsent(word, Node::new);
    }
  }

  /**
   * What may stand behind up to so many other words.
   *
   * @param words that may be passed over
   * @param next where the phrase goes on
   */
  private record Gap<T>(int words, Node<T> next) {}

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
        node = node.behind(gap);
      }
      node = node.next(pattern.words().get(i), pattern.caseSensitive(), numbers);
    }
    node.values.add(value);
  }

  /**
   * Calls {@code found} for every match; one phrase at one place may be found several times, also
   * with several ends.
   */
  void find(Words words, Consumer<Match<T>> found) {
    Walk<T> walk = new Walk<>(words, words.numbered(numbers), found);
    for (int i = 0; i < words.size(); i++) {
      walk.from(i);
      walk.step(root, i, 0);
    }
  }

  /** All that begins with one word. */
  private static final class Walk<T> {
    private final Words words;
    private final Consumer<Match<T>> found;
    private final Words.Numbered numbered;
    private int first;

    /** Where a walk has been behind two gaps; without it, time grows with each gap as a factor. */
    private @Nullable Set<Visit> visited;

    private record Visit(Object node, int at) {}

    Walk(Words words, Words.Numbered numbered, Consumer<Match<T>> found) {
      this.words = words;
      this.found = found;
      this.numbered = numbered;
    }

    void from(int start) {
      first = start;
      visited = null;
    }

    void step(Node<T> node, int at, int gaps) {
      if (at >= words.size()) {
        return;
      }
      int surface = numbered.surface(at);
      follow(node.words.get(surface), at, gaps);
      if (numbered.lemma(at) != surface) {
        follow(node.words.get(numbered.lemma(at)), at, gaps);
      }
      if (!node.exactWords.isEmpty()) {
        follow(node.exactWords.get(numbered.exact(at)), at, gaps);
      }
      stepByWildcards(node, at, gaps);
    }

    private void stepByWildcards(Node<T> node, int at, int gaps) {
      Word word = words.get(at);
      if (node.wildcards != null) {
        node.wildcards.find(word.surface(), next -> follow(next, at, gaps));
        if (!word.lemma().equals(word.surface())) {
          node.wildcards.find(word.lemma(), next -> follow(next, at, gaps));
        }
      }
      if (node.exactWildcards != null) {
        node.exactWildcards.find(word.exact(), next -> follow(next, at, gaps));
      }
    }

    private void follow(@Nullable Node<T> node, int at, int gaps) {
      if (node == null) {
        return;
      }
      for (T value : node.values) {
        found.accept(new Match<>(first, at + 1, value));
      }
      if (!node.isLeaf()) {
        step(node, at + 1, gaps);
      }
      for (Gap<T> gap : node.gaps) {
        int last = Math.min(words.size() - 1, at + 1 + gap.words);
        for (int next = at + 1; next <= last; next++) {
          if (gaps < 1 || isNew(gap.next, next)) {
            step(gap.next, next, gaps + 1);
          }
          if (CLAUSE_ENDS.contains(words.get(next).surface())) {
            break;
          }
        }
      }
    }

    private boolean isNew(Node<T> node, int at) {
      if (visited == null) {
        visited = new HashSet<>();
      }
      return visited.add(new Visit(node, at));
    }
  }
}
