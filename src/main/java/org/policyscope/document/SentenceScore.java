package org.policyscope.document;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far one sentence is about a theme; all values in [0, 1] with at most six decimals.
 *
 * @param sentence index of the sentence
 * @param lexical from its evidence: 1 − ∏(1 − weight) over the distinct terms
 * @param semantic from its meaning as a whole, where a semantic scorer ran
 * @param score the two combined, the probability that the sentence is about the theme
 * @param nearest the theme's prototype that is closest in meaning, where there is no evidence to
 *     explain the score
 */
public record SentenceScore(
    int sentence, double lexical, OptionalDouble semantic, double score, Optional<String> nearest) {

  /** Explained by its evidence. */
  public SentenceScore(int sentence, double lexical, OptionalDouble semantic, double score) {
    this(sentence, lexical, semantic, score, Optional.empty());
  }
}
