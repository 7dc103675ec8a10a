package org.policyscope.entity;

/** What a {@link SequenceModel} is shown of a sentence. The arrays are not copied. */
final class ObservedSentence {
  private final int[][] features;
  private final int[] links;

  /**
   * @param features hashes, for each word
   * @param links how each word is linked to the one before, below {@link SequenceModel#LINKS}
   */
  ObservedSentence(int[][] features, int[] links) {
    this.features = features;
    this.links = links;
  }

  int size() {
    return features.length;
  }

  int[] features(int word) {
    return features[word];
  }

  int[] links() {
    return links;
  }
}
