package org.policyscope.document;

/**
 * Which formulas turned evidence into scores, see {@code docs/scores.md}.
 *
 * @param formula name of the sentence formula, such as {@code lexical}
 * @param halfSaturation mean sentence score at which a document scores one half
 */
public record Scoring(String formula, double halfSaturation) {}
