package org.policyscope.theme;

/**
 * What a phrase of a taxonomy stands for.
 *
 * @param theme whose term it is, its place in the taxonomy
 * @param phrase one of those that the written term stands for, as evidence shows it
 * @param weight in (0, 1]; 0 for a negative term
 * @param negative whether it silences terms rather than speaks for the theme
 * @param condition number of the condition that must hold in the sentence; -1 for none
 */
record MatchedTerm(int theme, String phrase, double weight, boolean negative, int condition) {
  static final int NO_CONDITION = -1;

  /** Written out: a generated one takes several times as long, and there is one call a match. */
  @Override
  public int hashCode() {
    return 31 * phrase.hashCode() + theme;
  }
}
