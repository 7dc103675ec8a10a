package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.Evidence;
import org.policyscope.document.SuppressedEvidence;

/** What was found of one theme in one document so far; used by one thread. */
final class ThemeTally {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing(Evidence::span).thenComparing(Evidence::term);
  private static final Comparator<SuppressedEvidence> SUPPRESSED_BY_PLACE =
      Comparator.comparing(SuppressedEvidence::span)
          .thenComparing(SuppressedEvidence::term)
          .thenComparing(SuppressedEvidence::reason);

  private final SortedMap<Integer, Double> scores = new TreeMap<>();
  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private final Set<SuppressedEvidence> suppressed = new LinkedHashSet<>();

  static ThemeTally of(Map<String, ThemeTally> tallies, String theme) {
    ThemeTally tally = tallies.get(theme);
    if (tally == null) {
      throw new IllegalStateException("no theme " + theme);
    }
    return tally;
  }

  void addSentence(int sentence, double score) {
    if (score > 0) {
      scores.merge(sentence, score, Math::max);
    }
  }

  void add(Evidence found) {
    evidence.add(found);
  }

  void add(SuppressedEvidence found) {
    suppressed.add(found);
  }

  void addChild(ThemeTally child) {
    child.scores.forEach(this::addSentence);
    evidence.addAll(child.evidence);
    suppressed.addAll(child.suppressed);
  }

  /** Sentence scores above 0, by sentence. */
  SortedMap<Integer, Double> scores() {
    return scores;
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
