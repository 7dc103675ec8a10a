package org.policyscope.theme;

/**
 * What is said around a sentence of a theme: in the sentence itself, the one before and the one
 * behind it.
 *
 * @param evidence the chance that a term of the passage is right, from the lexical figures of its
 *     sentences as in {@link ThemeFormula#sentence}, in [0, 1]
 * @param share how much of what its words say falls to this theme and not to others, in [0, 1)
 * @param meaning the same of its meaning, in [0, 1]
 */
public record Passage(double evidence, double share, double meaning) {
  /** Of a passage that says nothing, or is not looked at. */
  public static final Passage SILENT = new Passage(0, 0, 0);
}
