package org.policyscope.document;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which formulas turned evidence into scores, see {@code docs/scores.md}: all that is needed,
 * besides the evidence, to repeat them.
 *
 * @param formula name of the sentence formula, such as {@code lexical}
 * @param halfSaturation value of m, see there, at which a document scores one half
 * @param parents id of a theme → id of the theme above it, for those that have one
 */
public record Scoring(String formula, double halfSaturation, SortedMap<String, String> parents) {

  public Scoring {
    parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
  }
}
