package org.policyscope.document;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which formulas turned evidence into scores, see {@code docs/scores.md}: all that is needed,
 * besides the evidence, to repeat them.
 *
 * @param formula name of the sentence formula, such as {@code lexical}
 * @param coefficients of the sentence formula, by name
 * @param floor the score from which a sentence without evidence is listed
 * @param thresholds from which a sentence and a document have a theme
 * @param halfSaturation value of m, see there, at which a document scores one half
 * @param weakShare what a sentence below the threshold contributes, of its score
 * @param parents id of a theme → id of the theme above it, for those that have one
 */
public record Scoring(
    String formula,
    SortedMap<String, Double> coefficients,
    double floor,
    Thresholds thresholds,
    double halfSaturation,
    double weakShare,
    SortedMap<String, String> parents) {

  public Scoring {
    coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
    parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
  }

  /** The scores from which a sentence and a document have a theme, both in (0, 1]. */
  public record Thresholds(double sentence, double document) {}
}
