package org.policyscope.theme.semantic;

import java.util.Optional;
import org.policyscope.theme.SentenceMeaning;

/** A sentence that was read once: its values, and the vector that its prototypes are sought by. */
final class Meaning implements SentenceMeaning {
  private final double[] values;
  private final float[] vector;
  private final StaticSimilarity similarity;

  /**
   * @param values for each theme
   * @param vector of the sentence, in the space of {@code similarity}
   * @param similarity whose prototypes are shown
   */
  Meaning(double[] values, float[] vector, StaticSimilarity similarity) {
    this.values = values;
    this.vector = vector;
    this.similarity = similarity;
  }

  @Override
  public double[] values() {
    return values;
  }

  @Override
  public Optional<String> nearest(int theme) {
    return similarity.nearest(vector, theme);
  }
}
