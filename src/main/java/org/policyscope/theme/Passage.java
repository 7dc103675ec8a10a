package org.policyscope.theme;

/**
 * What the words around a sentence say of a theme: the sentence itself with the one before and the
 * one behind it.
 *
 * @param evidence the chance that a term of the passage is right, from the lexical figures of its
 *     sentences as in {@link ThemeFormula#sentence}, in [0, 1]
 * @param share how much of what the passage says falls to this theme and not to others, in [0, 1)
 */
public record Passage(double evidence, double share) {
  /** Of a passage without a word on the theme. */
  public static final Passage SILENT = new Passage(0, 0);
}
