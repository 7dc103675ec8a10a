package org.policyscope.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A score against the truth.
 *
 * @param score the probability that was given
 * @param truth what the gold says
 */
record Judgement(double score, boolean truth) {

  /**
   * Mean of the precision at each true case, by falling score; cases of one score share their
   * place, so that their order does not matter. 0 where nothing is true.
   */
  static double averagePrecision(List<Judgement> judgements) {
    SortedMap<Double, int[]> byScore = new TreeMap<>(Collections.reverseOrder());
    for (Judgement judgement : judgements) {
      int[] trueAndAll = byScore.computeIfAbsent(judgement.score, ignored -> new int[2]);
      trueAndAll[0] += judgement.truth ? 1 : 0;
      trueAndAll[1]++;
    }
    int hits = 0;
    int seen = 0;
    double sum = 0;
    for (int[] trueAndAll : byScore.values()) {
      hits += trueAndAll[0];
      seen += trueAndAll[1];
      sum += (double) trueAndAll[0] * hits / seen;
    }
    return hits == 0 ? 0 : sum / hits;
  }

  /**
   * How much better the scores are than always giving the base rate: 1 − Brier score / Brier score
   * of the base rate (Brier 1950; Murphy 1973). 0 where all cases are alike.
   */
  static double brierSkill(List<Judgement> judgements) {
    double cases = Math.max(1, judgements.size());
    double base = judgements.stream().filter(Judgement::truth).count() / cases;
    double squares = 0;
    for (Judgement judgement : judgements) {
      double error = judgement.score - (judgement.truth ? 1 : 0);
      squares += error * error;
    }
    double reference = base * (1 - base);
    return reference == 0 ? 0 : 1 - squares / cases / reference;
  }
}
