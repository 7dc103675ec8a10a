package org.policyscope.entity;

/**
 * All labellings of the words of one sentence with their probabilities, by forward and backward
 * sums.
 */
final class LabelLattice {
  private static final int LABELS = SequenceModel.LABELS;
  private static final int LONGEST = 14;

  private final double[] transitions;
  private final int size;
  private final double[] emissions;
  private final int[] links;
  private final double[] forward;
  private final double[] backward;
  private final double total;

  /**
   * @param transitions the weight of a label, by link, label before and label
   * @param emissions the weight of each label of each word
   * @param links how each word is linked to the one before
   */
  LabelLattice(double[] transitions, double[] emissions, int[] links) {
    this.transitions = transitions;
    this.size = emissions.length / LABELS;
    this.emissions = emissions;
    this.links = links;
    this.forward = new double[size * LABELS];
    this.backward = new double[size * LABELS];
    this.total = sum();
  }

  private double sum() {
    double[] terms = new double[LABELS];
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        int count = 0;
        if (i == 0) {
          terms[count++] = mayStart(label) ? 0 : Double.NEGATIVE_INFINITY;
        } else {
          for (int before = 0; before < LABELS; before++) {
            if (SequenceModel.follows(before, label)) {
              terms[count++] = forward[(i - 1) * LABELS + before] + transition(i, before, label);
            }
          }
        }
        forward[i * LABELS + label] = logSum(terms, count) + emissions[i * LABELS + label];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        int count = 0;
        if (i == size - 1) {
          terms[count++] = mayEnd(label) ? 0 : Double.NEGATIVE_INFINITY;
        } else {
          for (int next = 0; next < LABELS; next++) {
            if (SequenceModel.follows(label, next)) {
              int at = (i + 1) * LABELS + next;
              terms[count++] = transition(i + 1, label, next) + emissions[at] + backward[at];
            }
          }
        }
        backward[i * LABELS + label] = logSum(terms, count);
      }
    }
    double[] last = new double[LABELS];
    int count = 0;
    for (int label = 0; label < LABELS; label++) {
      if (mayEnd(label)) {
        last[count++] = forward[(size - 1) * LABELS + label];
      }
    }
    return logSum(last, count);
  }

  private double transition(int word, int before, int label) {
    return transitions[(links[word] * LABELS + before) * LABELS + label];
  }

  private static boolean mayStart(int label) {
    return label != SequenceModel.INSIDE && label != SequenceModel.LAST;
  }

  private static boolean mayEnd(int label) {
    return label != SequenceModel.BEGIN && label != SequenceModel.INSIDE;
  }

  private static double logSum(double[] terms, int count) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      highest = Math.max(highest, terms[i]);
    }
    if (highest == Double.NEGATIVE_INFINITY) {
      return highest;
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      if (terms[i] > highest - 30) {
        sum += StrictMath.exp(terms[i] - highest);
      }
    }
    return highest + StrictMath.log(sum);
  }

  /** Logarithm of the sum over all labellings. */
  double total() {
    return total;
  }

  /** The probability that the word has the label. */
  double marginal(int word, int label) {
    int at = word * LABELS + label;
    return StrictMath.exp(forward[at] + backward[at] - total);
  }

  /** The probability that a name starts at the word. */
  double starts(int word) {
    return marginal(word, SequenceModel.BEGIN) + marginal(word, SequenceModel.UNIT);
  }

  /** The probability of the two labels at the word and the one behind it. */
  double marginal(int word, int label, int next) {
    int at = (word + 1) * LABELS + next;
    return StrictMath.exp(
        forward[word * LABELS + label]
            + transition(word + 1, label, next)
            + emissions[at]
            + backward[at]
            - total);
  }

  /** The probability that the words {@code from} to {@code to}, the latter excluded, are a name. */
  double name(int from, int to) {
    if (to - from == 1) {
      return marginal(from, SequenceModel.UNIT);
    }
    double score = forward[from * LABELS + SequenceModel.BEGIN];
    int before = SequenceModel.BEGIN;
    for (int i = from + 1; i < to; i++) {
      int label = i == to - 1 ? SequenceModel.LAST : SequenceModel.INSIDE;
      score += transition(i, before, label) + emissions[i * LABELS + label];
      before = label;
    }
    return StrictMath.exp(score + backward[(to - 1) * LABELS + SequenceModel.LAST] - total);
  }

  /**
   * Where the most probable name that starts at the word ends; the word itself if there is none.
   */
  int likelyEnd(int from) {
    int end = from;
    double best = 0;
    for (int to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
      double probability = name(from, to);
      if (probability > best) {
        best = probability;
        end = to;
      }
    }
    return end;
  }
}
