package org.policyscope.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a prefix tree over words: one walk from each position of a text finds all phrases that
 * start there, however many phrases there are. Filled once, then read by any number of threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  private final Node<T> root = new Node<>();

  /**
   * Adds a phrase; several values may share one.
   *
   * @throws IllegalArgumentException if {@code words} is empty
   */
  public void add(List<String> words, T value) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase has at least one word");
    }
    Node<T> node = root;
    for (String word : words) {
      node = node.children.computeIfAbsent(word, ignored -> new Node<>());
    }
    node.values.add(value);
  }

  /** Whether it holds no phrase. */
  public boolean isEmpty() {
    return root.children.isEmpty();
  }

  public Node<T> root() {
    return root;
  }

  /** Shows every value once, in no particular order. */
  public void forEach(Consumer<T> action) {
    Deque<Node<T>> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node<T> node = open.pop();
      node.values.forEach(action);
      open.addAll(node.children.values());
    }
  }

  /** A place in the tree: the words read so far. */
  public static final class Node<T> {
    private final Map<String, Node<T>> children = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);

    /** The place after one more word, or null where no phrase goes on like that. */
    public @Nullable Node<T> next(String word) {
      return children.get(word);
    }

    /** What the words read so far stand for, if they are a whole phrase; else empty. */
    public List<T> values() {
      return values;
    }
  }
}
