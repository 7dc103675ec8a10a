package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Words with wildcards that may follow at one place of a {@link PatternTrie}, found by what they
 * begin with: thousands of {@code tax*} cost one look-up for each length of beginning.
 *
 * @param <N> what stands behind a word
 */
final class Wildcards<N> {
  private final Map<String, Map<Wildcard, N>> byPrefix = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();

  N computeIfAbsent(String word, Supplier<N> otherwise) {
    Wildcard wildcard = new Wildcard(word);
    String prefix = wildcard.prefix();
    if (!lengths.contains(prefix.length())) {
      lengths.add(prefix.length());
      List<Integer> sorted = List.copyOf(new TreeSet<>(lengths));
      lengths.clear();
      lengths.addAll(sorted);
    }
    return byPrefix
        .computeIfAbsent(prefix, ignored -> new LinkedHashMap<>())
        .computeIfAbsent(wildcard, ignored -> otherwise.get());
  }

  /** Calls {@code found} for every wildcard that the word matches. */
  void find(String word, Consumer<N> found) {
    for (int length : lengths) {
      if (length > word.length()) {
        return;
      }
      Map<Wildcard, N> candidates = byPrefix.get(word.substring(0, length));
      if (candidates != null) {
        candidates.forEach(
            (wildcard, node) -> {
              if (wildcard.matches(word)) {
                found.accept(node);
              }
            });
      }
    }
  }
}
