package org.policyscope.evaluation;

import java.util.List;

/**
 * How well sentences get their themes.
 *
 * @param sentences of the gold
 * @param figures one for each theme, in the order of the guidelines
 * @param bins how often sentences with a score have the theme
 * @param microInterval of the micro F1
 * @param macroInterval of the macro F1
 */
public record ThemeEvaluation(
    int sentences,
    List<Figure> figures,
    List<ReliabilityBin> bins,
    Interval microInterval,
    Interval macroInterval) {

  public ThemeEvaluation {
    figures = List.copyOf(figures);
    bins = List.copyOf(bins);
  }

  /**
   * One theme.
   *
   * @param f1Interval of the F1
   * @param averagePrecision of the sentence scores
   * @param brierSkill of the sentence scores over the base rate; 1 is perfect, 0 no better
   */
  public record Figure(
      String theme,
      Counts counts,
      Interval f1Interval,
      double averagePrecision,
      double brierSkill) {}

  /** F1 over all decisions together. */
  public double microF1() {
    return figures.stream().map(Figure::counts).reduce(Counts.NONE, Counts::plus).f1();
  }

  /** Mean of the themes' F1; a theme that the gold never has counts as 0. */
  public double macroF1() {
    return figures.stream().mapToDouble(figure -> figure.counts().f1()).average().orElse(0);
  }

  /** Mean of the themes' average precision. */
  public double meanAveragePrecision() {
    return figures.stream().mapToDouble(Figure::averagePrecision).average().orElse(0);
  }
}
