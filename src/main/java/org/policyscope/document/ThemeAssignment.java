package org.policyscope.document;

import java.util.List;

/**
 * How far a document is about a theme, with everything that follows from.
 *
 * @param id of the theme
 * @param label of the theme
 * @param validated whether the theme's scores were measured against annotations or a review
 * @param exactMatch addresses of the same concept in other vocabularies
 * @param score in [0, 1], see {@code docs/interpretation.md}
 * @param threshold the score from which the theme is assigned
 * @param sentences how many prose sentences have the theme
 * @param share of the prose sentences that have it, in [0, 1]
 * @param sentenceThreshold the sentence score from which a sentence has the theme
 * @param sentenceScores one for each sentence with a score above 0, by sentence
 * @param evidence what counted, by place
 * @param suppressed what matched and did not count, by place
 */
public record ThemeAssignment(
    String id,
    String label,
    boolean validated,
    List<String> exactMatch,
    double score,
    double threshold,
    int sentences,
    double share,
    double sentenceThreshold,
    List<SentenceScore> sentenceScores,
    List<Evidence> evidence,
    List<SuppressedEvidence> suppressed) {

  public ThemeAssignment {
    exactMatch = List.copyOf(exactMatch);
    sentenceScores = List.copyOf(sentenceScores);
    evidence = List.copyOf(evidence);
    suppressed = List.copyOf(suppressed);
  }

  public boolean assigned() {
    return score >= threshold;
  }
}
