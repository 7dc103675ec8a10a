package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelLatticeTest {
  private static final int LABELS = SequenceModel.LABELS;
  private static final int WORDS = 4;

  private final double[] transitions = new double[SequenceModel.LINKS * LABELS * LABELS];
  private final double[] emissions = new double[WORDS * LABELS];
  private final int[] links = {0, 1, 3, 2};
  private final LabelLattice lattice;

  LabelLatticeTest() {
    Random random = new Random(5);
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = random.nextGaussian();
    }
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = random.nextGaussian();
    }
    this.lattice = new LabelLattice(transitions, emissions, links);
  }

  @Test
  void theLabelsOfAWordAddUpToOne() {
    for (int word = 0; word < WORDS; word++) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        sum += lattice.marginal(word, label);
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void aNameIsAsProbableAsAllLabellingsThatHoldIt() {
    double all = 0;
    double with = 0;
    for (int code = 0; code < Math.pow(LABELS, WORDS); code++) {
      int[] labels = labels(code);
      double weight = weight(labels);
      all += weight;
      if (labels[1] == SequenceModel.BEGIN
          && labels[2] == SequenceModel.INSIDE
          && labels[3] == SequenceModel.LAST) {
        with += weight;
      }
    }
    assertThat(lattice.name(1, 4)).isCloseTo(with / all, within(1e-9));
  }

  @Test
  void theLikelyEndIsThatOfTheMostProbableName() {
    int end = lattice.likelyEnd(0);
    for (int other = 1; other <= WORDS; other++) {
      assertThat(lattice.name(0, end)).isGreaterThanOrEqualTo(lattice.name(0, other));
    }
  }

  private static int[] labels(int code) {
    int[] labels = new int[WORDS];
    for (int i = 0, rest = code; i < WORDS; i++, rest /= LABELS) {
      labels[i] = rest % LABELS;
    }
    return labels;
  }

  /** 0 for a labelling that cannot be. */
  private double weight(int[] labels) {
    boolean starts = labels[0] != SequenceModel.INSIDE && labels[0] != SequenceModel.LAST;
    int last = labels[WORDS - 1];
    boolean ends = last != SequenceModel.BEGIN && last != SequenceModel.INSIDE;
    double score = emissions[labels[0]];
    boolean possible = starts && ends;
    for (int i = 1; i < WORDS; i++) {
      possible &= SequenceModel.follows(labels[i - 1], labels[i]);
      score += emissions[i * LABELS + labels[i]];
      score += transitions[(links[i] * LABELS + labels[i - 1]) * LABELS + labels[i]];
    }
    return possible ? Math.exp(score) : 0;
  }
}
