package org.policyscope.theme;

import java.util.Optional;

/** How close one sentence is to the themes of a taxonomy in meaning. */
public interface SentenceMeaning {

  /**
   * How close it is to each theme.
   *
   * @return one value in [0, 1] for each theme, in the order of the taxonomy, with at most three
   *     decimals
   */
  double[] values();

  /**
   * The prototype of a theme that is closest to the sentence, for readers who ask why.
   *
   * @param theme its place in the taxonomy
   * @return empty where the theme has none
   */
  Optional<String> nearest(int theme);
}
