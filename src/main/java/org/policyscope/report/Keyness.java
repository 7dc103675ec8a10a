package org.policyscope.report;

/**
 * How much more a word is at home in some sentences than in the rest, by the number of sentences
 * that have it.
 *
 * @param with sentences of the some that have the word
 * @param some how many there are
 * @param without sentences of the rest that have it
 * @param rest how many there are
 */
record Keyness(long with, long some, long without, long rest) {

  /**
   * Log-likelihood ratio against the assumption that the word is at home everywhere (Dunning 1993,
   * Accurate methods for the statistics of surprise and coincidence, in the form of Rayson and
   * Garside 2000, Comparing corpora using frequency profiling). 15.13 is passed by chance once in
   * 10,000 words.
   */
  double logLikelihood() {
    double share = (double) (with + without) / (some + rest);
    return 2 * (term(with, some * share) + term(without, rest * share));
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * Binary logarithm of the ratio of the shares, the size of the effect: 1 is twice as often
   * (Hardie 2014, Log ratio). A word that the rest lacks is taken to stand in half a sentence of
   * it.
   */
  double logRatio() {
    double here = with / (double) some;
    double there = Math.max((double) without, 0.5) / rest;
    return Math.log(here / there) / Math.log(2);
  }
}
