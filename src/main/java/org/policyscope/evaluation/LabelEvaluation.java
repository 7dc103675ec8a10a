package org.policyscope.evaluation;

import java.util.List;

/**
 * How well labels were given.
 *
 * @param texts how many texts are annotated with them
 * @param figures of the labels, by name
 * @param microInterval of the F1 over all decisions together
 * @param macroInterval of the mean of the labels' F1
 */
public record LabelEvaluation(
    int texts, List<Figure> figures, Interval microInterval, Interval macroInterval) {

  public LabelEvaluation {
    figures = List.copyOf(figures);
  }

  /** One label. */
  public record Figure(String label, Counts counts, Interval f1Interval) {}

  /** F1 over all decisions together. */
  public double microF1() {
    return Counts.sum(figures.stream().map(Figure::counts).toList()).f1();
  }

  /** Mean of the labels' F1. */
  public double macroF1() {
    return figures.stream().mapToDouble(figure -> figure.counts().f1()).average().orElse(0);
  }
}
