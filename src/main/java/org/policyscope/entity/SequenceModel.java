package org.policyscope.entity;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels
 * begin, inside, last, outside and unit. A feature is a 32-bit hash; what two features share one
 * hash for is too rare to matter. Immutable.
 */
final class SequenceModel {
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int OUTSIDE = 3;
  static final int UNIT = 4;
  static final int LABELS = 5;

  /** How a word may be linked to the one before: transitions depend on it. */
  static final int LINKS = 4;

  /** How the file begins. */
  static final int MAGIC = 0x50534331;

  private final double[] transitions;
  private final int[] keys;
  private final int[] rows;
  private final float[] weights;

  /**
   * @param transitions by link, label before and label
   * @param features hashes, each once
   * @param weights {@link #LABELS} for each feature
   */
  SequenceModel(double[] transitions, int[] features, float[] weights) {
    this.transitions = transitions.clone();
    this.weights = weights.clone();
    int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
    this.keys = new int[capacity];
    this.rows = new int[capacity];
    Arrays.fill(rows, -1);
    for (int row = 0; row < features.length; row++) {
      int slot = slot(features[row]);
      keys[slot] = features[row];
      rows[slot] = row;
    }
  }

  /**
   * Reads what training wrote.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if the bytes are damaged
   */
  static SequenceModel read(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a model of this program");
      }
      double[] transitions = new double[LINKS * LABELS * LABELS];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      int size = in.readInt();
      float scale = in.readFloat();
      int[] features = new int[size];
      float[] weights = new float[size * LABELS];
      for (int row = 0; row < size; row++) {
        features[row] = in.readInt();
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] = in.readByte() * scale;
      }
      return new SequenceModel(transitions, features, weights);
    } catch (IOException | RuntimeException e) {
      throw new PolicyscopeException(
          ProblemCode.MODEL_MISSING.problem(
              "the recogniser of institutions cannot be read", String.valueOf(e)),
          e);
    }
  }

  /** Whether the second label may follow the first. */
  static boolean follows(int before, int label) {
    boolean open = before == BEGIN || before == INSIDE;
    boolean goesOn = label == INSIDE || label == LAST;
    return open == goesOn;
  }

  /**
   * All labellings of a sentence.
   *
   * @param observed what is seen of it
   */
  LabelLattice lattice(ObservedSentence observed) {
    double[] emissions = new double[observed.size() * LABELS];
    for (int i = 0; i < observed.size(); i++) {
      for (int feature : observed.features(i)) {
        int row = rows[slot(feature)];
        for (int label = 0; row >= 0 && label < LABELS; label++) {
          emissions[i * LABELS + label] += weights[row * LABELS + label];
        }
      }
    }
    return new LabelLattice(transitions, emissions, observed.links());
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature * 0x9E3779B1) >>> 7 & mask;
    while (rows[slot] >= 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
