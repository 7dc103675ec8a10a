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
 * @param guidance for those who code by hand, and for the printed codebook
 * @param terms that speak for it
 * @param negativeTerms whose matches suppress the terms they overlap
 * @param prototypes sentences that say what the theme is about, for comparison by meaning
 * @param examples sentences that must or must not get the theme; the build runs them
 * @param validated whether its scores were measured against annotations or a review
 * @param exactMatch addresses of the same concept in other vocabularies
 */
public record Theme(
    String id,
    String label,
    Optional<String> parent,
    String definition,
    Guidance guidance,
    List<WeightedTerm> terms,
    List<String> negativeTerms,
    List<String> prototypes,
    Examples examples,
    boolean validated,
    List<String> exactMatch) {

  public Theme {
    terms = List.copyOf(terms);
    negativeTerms = List.copyOf(negativeTerms);
    prototypes = List.copyOf(prototypes);
    exactMatch = List.copyOf(exactMatch);
  }

  /**
   * A term and what it is worth.
   *
   * @param term as written in the taxonomy, see {@link TermPattern}
   * @param weight the probability, in (0, 1], that a sentence with the term is about the theme
   * @param with phrases of which one must stand in the same sentence; none if empty
   * @param written as it stands in the user's file, where {@code term} was made from it; evidence
   *     shows this
   */
  public record WeightedTerm(
      String term, double weight, List<String> with, Optional<String> written) {
    public WeightedTerm {
      with = List.copyOf(with);
    }

    /**
     * The phrases it stands for, as evidence shows them.
     *
     * @throws IllegalArgumentException if it is no term
     */
    public List<String> phrases() {
      return written
          .map(List::of)
          .orElseGet(() -> TermPattern.parse(term).stream().map(TermPattern::phrase).toList());
    }
  }

  /**
   * Rules for a person who codes sentences.
   *
   * @param include what counts
   * @param exclude what does not, and where it belongs instead
   * @param borderline cases that readers hesitate over, each with its decision
   */
  public record Guidance(List<String> include, List<String> exclude, List<String> borderline) {
    public Guidance {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      borderline = List.copyOf(borderline);
    }
  }

  /**
   * Sentences with a known answer.
   *
   * @param positive written {@code for}: must get the theme
   * @param negative written {@code against}: must not
   */
  public record Examples(List<String> positive, List<String> negative) {
    public Examples {
      positive = List.copyOf(positive);
      negative = List.copyOf(negative);
    }
  }
}
