package org.policyscope.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a finished run says of the taxonomy it used.
 *
 * @param documents how many reports were read
 * @param sentences how many of their sentences count
 * @param hasText whether the reports hold the text, without which nothing can be proposed
 * @param strangers how many terms the reports have that the taxonomy lacks: it is not the one that
 *     the run used
 * @param neverFires terms that match nowhere
 * @param firesEverywhere terms that count in so many documents or sentences that they tell little
 * @param alwaysShadowed terms that match only inside others
 * @param neverCounts terms that match and never count, for other reasons too
 * @param firesForTwo words that count for two themes of which neither is above the other
 * @param proposals words at home in the sentences of a theme, by theme
 */
public record Diagnosis(
    int documents,
    int sentences,
    boolean hasText,
    int strangers,
    List<Term> neverFires,
    List<Term> firesEverywhere,
    List<Term> alwaysShadowed,
    List<Term> neverCounts,
    List<Shared> firesForTwo,
    Map<String, List<Proposal>> proposals) {

  /**
   * A term and what became of it.
   *
   * @param documents in which it counts
   * @param sentences in which it counts
   * @param suppressed how often it did not, by reason
   */
  public record Term(
      String theme,
      String term,
      int documents,
      int sentences,
      SortedMap<String, Integer> suppressed) {}

  /**
   * The same words for two themes.
   *
   * @param terms of the one and of the other
   * @param times how often
   */
  public record Shared(String theme, String other, String terms, int times) {}

  /**
   * A word or phrase that may be a term.
   *
   * @param logLikelihood and logRatio, see {@link Keyness}
   * @param with sentences that have theme and phrase
   * @param without sentences that have the phrase alone
   * @param documents in which the first are
   * @param contexts some places, each document id and text
   */
  public record Proposal(
      String phrase,
      double logLikelihood,
      double logRatio,
      int with,
      int without,
      int documents,
      List<String> contexts) {}
}
