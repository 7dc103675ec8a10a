package org.policyscope.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.theme.ThemeFormula;

/** What the words of sentences say on a theme, from terms and weights; see the page on scores. */
final class LexicalSums {
  private final SortedMap<Integer, Map<String, Double>> weights = new TreeMap<>();

  void add(int sentence, String term, double weight) {
    weights.computeIfAbsent(sentence, ignored -> new TreeMap<>()).merge(term, weight, Math::max);
  }

  /** One for each sentence, in order. */
  List<Double> scores() {
    return weights.values().stream()
        .map(ofTerms -> ThemeFormula.sentence(ofTerms.values()))
        .toList();
  }
}
