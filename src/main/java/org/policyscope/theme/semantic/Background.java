package org.policyscope.theme.semantic;

import java.util.List;
import java.util.Optional;

/** What ordinary sentences look like in a space of {@link SentenceVectors}. */
final class Background {
  private final float[] mean;
  private final List<float[]> sample;

  /**
   * @param mean of very many sentences
   * @param sample vectors of some hundred sentences, two at least, to see how far from a theme
   *     sentences usually are
   */
  Background(float[] mean, List<float[]> sample) {
    this.mean = mean.clone();
    this.sample = List.copyOf(sample);
    if (sample.size() < 2) {
      throw new IllegalArgumentException("a background needs two sentences or more");
    }
    if (sample.stream().anyMatch(vector -> vector.length != mean.length)) {
      throw new IllegalArgumentException("vectors differ in length");
    }
  }

  int dimensions() {
    return mean.length;
  }

  /** A vector as seen from the mean, to length one; empty for one of which nothing is known. */
  Optional<float[]> seen(float[] vector) {
    if (Vectors.isZero(vector)) {
      return Optional.empty();
    }
    float[] seen = vector.clone();
    Vectors.add(-1, mean, seen);
    Vectors.normalize(seen);
    return Optional.of(seen);
  }

  List<float[]> sample() {
    return sample;
  }
}
