package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Judgements whose scores are alike: where scores are probabilities, what came true is what was
 * predicted (the reliability diagram of Murphy and Winkler 1977, Reliability of subjective
 * probability forecasts).
 *
 * @param from lowest score of the bin
 * @param to highest score, itself in the last bin alone
 * @param cases how many judgements have such a score
 * @param predicted mean of their scores; 0 without any
 * @param observed share of them that is true; 0 without any
 */
public record ReliabilityBin(double from, double to, int cases, double predicted, double observed) {
  private static final int BINS = 10;

  /** Ten bins of one width. */
  static List<ReliabilityBin> of(List<Judgement> judgements) {
    int[] cases = new int[BINS];
    int[] hits = new int[BINS];
    double[] sums = new double[BINS];
    for (Judgement judgement : judgements) {
      int bin = Math.min(BINS - 1, (int) (judgement.score() * BINS));
      cases[bin]++;
      hits[bin] += judgement.truth() ? 1 : 0;
      sums[bin] += judgement.score();
    }
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double all = Math.max(1, cases[i]);
      bins.add(
          new ReliabilityBin(
              (double) i / BINS, (i + 1.0) / BINS, cases[i], sums[i] / all, hits[i] / all));
    }
    return bins;
  }

  /**
   * The expected calibration error: how far predicted and observed are apart, over all judgements.
   */
  static double calibrationError(List<ReliabilityBin> bins) {
    double sum = 0;
    int all = 0;
    for (ReliabilityBin bin : bins) {
      sum += bin.cases() * Math.abs(bin.predicted() - bin.observed());
      all += bin.cases();
    }
    return sum / Math.max(1, all);
  }
}
