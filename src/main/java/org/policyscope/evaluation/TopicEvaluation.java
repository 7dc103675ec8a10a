package org.policyscope.evaluation;

import java.util.List;

/**
 * How well whole texts got the one topic that each has: the theme with the highest document score.
 *
 * @param topics figures of each topic
 * @param right how many texts got theirs
 * @param accuracyInterval of the share that did
 * @param leftOut texts whose topic is not known
 * @param confusions the most frequent mistakes first
 */
public record TopicEvaluation(
    LabelEvaluation topics,
    int right,
    Interval accuracyInterval,
    int leftOut,
    List<Confusion> confusions) {

  /** What stands for the topic of a text that got none. */
  public static final String NONE = "none";

  public TopicEvaluation {
    confusions = List.copyOf(confusions);
  }

  /**
   * A mistake.
   *
   * @param gold the topic that the texts have
   * @param predicted the one that they got, {@link #NONE} for none
   * @param texts how many
   */
  public record Confusion(String gold, String predicted, int texts) {}

  /** Share of the texts that got their topic. */
  public double accuracy() {
    return right / Math.max(1.0, topics.texts());
  }
}
