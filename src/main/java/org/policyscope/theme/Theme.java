package org.policyscope.theme;

import java.util.List;
import java.util.Optional;

/**
 * One theme of a taxonomy.
 *
 * @param id such as {@code risk.financial}
 * @param label for readers
 * @param parent id of the theme above it
 * @param definition what a sentence must say to have it
 * @param terms that speak for it
 * @param negativeTerms whose matches suppress the terms they overlap
 * @param examplesFor sentences that must get the theme; the build runs them
 * @param examplesAgainst sentences that must not
 */
public record Theme(
    String id,
    String label,
    Optional<String> parent,
    String definition,
    List<WeightedTerm> terms,
    List<String> negativeTerms,
    List<String> examplesFor,
    List<String> examplesAgainst) {

  public Theme {
    terms = List.copyOf(terms);
    negativeTerms = List.copyOf(negativeTerms);
    examplesFor = List.copyOf(examplesFor);
    examplesAgainst = List.copyOf(examplesAgainst);
  }

  /**
   * A term and what it is worth.
   *
   * @param term as written in the taxonomy, see {@link TermPattern}
   * @param weight the probability, in (0, 1], that a sentence with the term is about the theme
   */
  public record WeightedTerm(String term, double weight) {}
}
