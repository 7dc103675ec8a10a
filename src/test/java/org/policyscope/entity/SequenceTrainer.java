package org.policyscope.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Trains a {@link SequenceModel} by gradient ascent on the conditional log-likelihood, one sentence
 * after the other, with a step of its own for each weight (Duchi, Hazan and Singer 2011). One
 * thread and a fixed order: the same sentences give the same bytes.
 */
final class SequenceTrainer {
  private static final int LABELS = SequenceModel.LABELS;
  private static final long SEED = 20;

  private static final double RATE = 0.1;
  private static final double DECAY = 0.002;
  private static final int ROUNDS = 8;

  /** Features that are seen once are left out. */
  private static final int FEWEST = 2;

  private static final double TINY = 1e-3;
  private static final float HIGHEST_WEIGHT = 4;

  /** A sentence to learn from. */
  static final class Example {
    private final ObservedSentence observed;
    private final int[] labels;
    private final float weight;

    /**
     * @param observed what is seen of it
     * @param labels of each word
     * @param weight how much it counts
     */
    Example(ObservedSentence observed, int[] labels, float weight) {
      this.observed = observed;
      this.labels = labels;
      this.weight = weight;
    }
  }

  byte[] train(List<Example> examples) throws IOException {
    int[] known = frequent(examples);
    int[][][] rows = new int[examples.size()][][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rows(examples.get(i).observed, known);
    }
    float[] weights = new float[known.length * LABELS];
    float[] squares = new float[known.length * LABELS];
    double[] transitions = new double[SequenceModel.LINKS * LABELS * LABELS];
    double[] transitionSquares = new double[SequenceModel.LINKS * LABELS * LABELS];
    Integer[] order = new Integer[rows.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(Arrays.asList(order), random);
      for (int index : order) {
        Example example = examples.get(index);
        step(rows[index], example, weights, squares, transitions, transitionSquares);
      }
    }
    return write(known, weights, transitions);
  }

  private static int[] frequent(List<Example> examples) {
    int total = 0;
    for (Example example : examples) {
      for (int i = 0; i < example.observed.size(); i++) {
        total += example.observed.features(i).length;
      }
    }
    int[] all = new int[total];
    int at = 0;
    for (Example example : examples) {
      for (int i = 0; i < example.observed.size(); i++) {
        int[] features = example.observed.features(i);
        System.arraycopy(features, 0, all, at, features.length);
        at += features.length;
      }
    }
    Arrays.sort(all);
    int kept = 0;
    int i = 0;
    while (i < total) {
      int next = i;
      while (next < total && all[next] == all[i]) {
        next++;
      }
      if (next - i >= FEWEST) {
        all[kept++] = all[i];
      }
      i = next;
    }
    return Arrays.copyOf(all, kept);
  }

  private static int[][] rows(ObservedSentence observed, int[] known) {
    int[][] rows = new int[observed.size()][];
    for (int i = 0; i < observed.size(); i++) {
      int[] found = new int[observed.features(i).length];
      int count = 0;
      for (int feature : observed.features(i)) {
        int row = Arrays.binarySearch(known, feature);
        if (row >= 0) {
          found[count++] = row;
        }
      }
      rows[i] = Arrays.copyOf(found, count);
    }
    return rows;
  }

  private static void step(
      int[][] rows,
      Example example,
      float[] weights,
      float[] squares,
      double[] transitions,
      double[] transitionSquares) {
    int size = rows.length;
    double[] emissions = new double[size * LABELS];
    for (int i = 0; i < size; i++) {
      for (int row : rows[i]) {
        for (int label = 0; label < LABELS; label++) {
          emissions[i * LABELS + label] += weights[row * LABELS + label];
        }
      }
    }
    LabelLattice lattice = new LabelLattice(transitions, emissions, example.observed.links());
    double[] gradient = new double[LABELS];
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        double truth = example.labels[i] == label ? 1 : 0;
        gradient[label] = (truth - lattice.marginal(i, label)) * example.weight;
      }
      for (int row : rows[i]) {
        int at = row * LABELS;
        for (int label = 0; label < LABELS; label++) {
          float slope = (float) (gradient[label] - DECAY * weights[at + label]);
          squares[at + label] += slope * slope;
          weights[at + label] +=
              (float) (RATE * slope / (TINY + StrictMath.sqrt(squares[at + label])));
        }
      }
    }
    for (int i = 0; i + 1 < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        for (int next = 0; next < LABELS; next++) {
          if (!SequenceModel.follows(label, next)) {
            continue;
          }
          boolean truth = example.labels[i] == label && example.labels[i + 1] == next;
          double slope = ((truth ? 1 : 0) - lattice.marginal(i, label, next)) * example.weight;
          int at = (example.observed.links()[i + 1] * LABELS + label) * LABELS + next;
          transitionSquares[at] += slope * slope;
          transitions[at] += RATE * slope / (TINY + StrictMath.sqrt(transitionSquares[at]));
        }
      }
    }
  }

  private static byte[] write(int[] known, float[] weights, double[] transitions)
      throws IOException {
    float highest = 0;
    for (float weight : weights) {
      highest = Math.max(highest, Math.abs(weight));
    }
    float scale = Math.min(highest, HIGHEST_WEIGHT) / 127;
    byte[] small = new byte[weights.length];
    int[] kept = new int[known.length];
    int count = 0;
    for (int row = 0; row < known.length; row++) {
      boolean any = false;
      for (int label = 0; label < LABELS; label++) {
        int rounded = Math.round(weights[row * LABELS + label] / scale);
        int value = Math.max(-127, Math.min(127, rounded));
        small[row * LABELS + label] = (byte) value;
        any |= Math.abs(value) > 1;
      }
      if (any) {
        kept[count++] = row;
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(SequenceModel.MAGIC);
      for (double transition : transitions) {
        out.writeFloat((float) transition);
      }
      out.writeInt(count);
      out.writeFloat(scale);
      for (int i = 0; i < count; i++) {
        out.writeInt(known[kept[i]]);
      }
      for (int i = 0; i < count; i++) {
        out.write(small, kept[i] * LABELS, LABELS);
      }
    }
    return bytes.toByteArray();
  }
}
