package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Themes are health, water and, below water, water.supply; a row of figures for each. */
class PassagesTest {
  private static final int HEALTH = 0;
  private static final int SUPPLY = 2;
  private static final double[] SILENT = new double[6];

  @Test
  void theSentencesBeforeAndBehindAddTheirEvidence() {
    Passages passages = passages(new double[] {0, 0.5, 0.5, 0.2, 0, 0}, SILENT, SILENT);
    // 1 − 0.5 · 0.5 · 0.8
    assertThat(passages.around(2, HEALTH).evidence()).isEqualTo(0.8);
    assertThat(passages.around(0, HEALTH).evidence()).isEqualTo(0.5);
    assertThat(passages.around(5, HEALTH)).isEqualTo(Passage.SILENT);
  }

  @Test
  void withoutRivalsTheShareGrowsWithTheEvidence() {
    Passages passages = passages(new double[] {0.505, 0, 0, 0, 0, 0.9}, SILENT, SILENT);
    // odds 0.505 / 0.505 = 1 beside the constant 1
    assertThat(passages.around(0, HEALTH).share()).isEqualTo(0.5);
    assertThat(passages.around(5, HEALTH).share()).isGreaterThan(0.8);
  }

  @Test
  void whatIsSaidOfAnotherTreeTakesFromTheShare() {
    Passages passages =
        passages(
            new double[] {0.505, 0, 0, 0, 0, 0}, new double[] {0, 0.505, 0, 0, 0, 0.9}, SILENT);
    assertThat(passages.around(0, HEALTH).share()).isCloseTo(1.0 / 3, within(1e-6));
  }

  @Test
  void whatIsSaidOfTheOwnTreeTakesNothing() {
    Passages passages =
        passages(SILENT, new double[] {0.9, 0, 0, 0, 0, 0}, new double[] {0.505, 0, 0, 0, 0, 0});
    assertThat(passages.around(0, SUPPLY).share()).isEqualTo(0.5);
  }

  @Test
  void certaintyLeavesOthersAShareAndTheFigureFinite() {
    double[] certain = {1, 0, 0, 0, 0, 0};
    assertThat(passages(certain, certain, SILENT).around(0, HEALTH).share()).isBetween(0.49, 0.5);
  }

  @Test
  void byMeaningThemesShareWhatTheSentencesOfThePassageMeanOnAverage() {
    double[][] silent = {SILENT, SILENT, SILENT};
    double[][] values = {{0.9, 0.5, 0.5}, {0.5, 0.5, 0.5}};
    Passages passages =
        new Passages(
            silent, new int[] {-1, -1, 1}, sentence -> sentence < 2 ? values[sentence] : null);
    // health: e^(ln(0.91 / 0.11) / 2) = 2.8762; water: 1
    assertThat(passages.around(0, HEALTH).meaning()).isCloseTo(2.876227 / 3.876227, within(1e-5));
    assertThat(passages.around(0, SUPPLY).meaning()).isCloseTo(1 / 3.876227, within(1e-5));
    assertThat(passages.around(4, HEALTH).meaning()).isZero();
  }

  private static Passages passages(double[]... lexical) {
    return new Passages(lexical, new int[] {-1, -1, 1}, sentence -> null);
  }
}
