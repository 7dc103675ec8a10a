package org.policyscope.evaluation;

/**
 * A sentence and a theme that the gold judges.
 *
 * @param taxonomy that the theme is of
 * @param theme id of the theme
 * @param text how many texts of the gold stand before that of the sentence
 * @param lexical part of the score
 * @param semantic part of the score
 * @param truth what the gold says
 */
public record CalibrationSample(
    String taxonomy, String theme, int text, double lexical, double semantic, boolean truth) {}
