package org.policyscope.theme.semantic;

/** Gives texts places in a space in which texts of like meaning are close. Thread-safe. */
public interface SentenceVectors {

  /**
   * The vector of a part of a text.
   *
   * @param text any text
   * @param start first character, in UTF-16 units
   * @param end behind the last one
   * @return of length one, or all zeros where nothing of the text is known
   */
  float[] of(String text, int start, int end);

  /** The vector of a whole text. */
  default float[] of(String text) {
    return of(text, 0, text.length());
  }

  /** How many terms of a theme, heaviest first, are worth the time to read them. */
  default int worthwhileTerms() {
    return Integer.MAX_VALUE;
  }

  /** How much of the mean variance is added to a {@link Scatter} among these vectors. */
  default double ridge() {
    return 1;
  }
}
