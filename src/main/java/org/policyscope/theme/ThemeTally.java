package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.Evidence;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.SuppressedEvidence.Reason;

/** What was found of one theme in one document so far; used by one thread. */
final class ThemeTally {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing(Evidence::span)
          .thenComparing(Evidence::term)
          .thenComparing(Evidence::weight);
  private static final Comparator<SuppressedEvidence> SUPPRESSED_BY_PLACE =
      Comparator.comparing(SuppressedEvidence::span)
          .thenComparing(SuppressedEvidence::term)
          .thenComparing(SuppressedEvidence::reason);

  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private final Set<SuppressedEvidence> suppressed = new LinkedHashSet<>();

  static ThemeTally of(Map<String, ThemeTally> tallies, String theme) {
    ThemeTally tally = tallies.get(theme);
    if (tally == null) {
      throw new IllegalStateException("no theme " + theme);
    }
    return tally;
  }

  void add(Evidence found) {
    evidence.add(found);
  }

  void add(SuppressedEvidence found) {
    suppressed.add(found);
  }

  void addChild(ThemeTally child) {
    evidence.addAll(child.evidence);
    suppressed.addAll(child.suppressed);
  }

  /** The lexical score of each sentence with evidence, by sentence. */
  SortedMap<Integer, Double> lexical() {
    Map<Integer, Map<String, Double>> weights = new TreeMap<>();
    for (Evidence found : evidence) {
      weights
          .computeIfAbsent(found.sentence(), ignored -> new TreeMap<>())
          .merge(found.term(), found.weight(), Math::max);
    }
    SortedMap<Integer, Double> lexical = new TreeMap<>();
    weights.forEach(
        (sentence, ofTerms) -> lexical.put(sentence, ThemeFormula.sentence(ofTerms.values())));
    return lexical;
  }

  /** Sentences in which a match does not count for one of these reasons. */
  Set<Integer> suppressedFor(Set<Reason> reasons) {
    Set<Integer> sentences = new HashSet<>();
    for (SuppressedEvidence match : suppressed) {
      if (reasons.contains(match.reason())) {
        sentences.add(match.sentence());
      }
    }
    return sentences;
  }

  List<Evidence> evidence() {
    List<Evidence> sorted = new ArrayList<>(evidence);
    sorted.sort(BY_PLACE);
    return sorted;
  }

  List<SuppressedEvidence> suppressed() {
    List<SuppressedEvidence> sorted = new ArrayList<>(suppressed);
    sorted.sort(SUPPRESSED_BY_PLACE);
    return sorted;
  }
}
