package org.policyscope.theme.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterTest {

  @Test
  void directionsInWhichAThemeScattersCountForLess() {
    Scatter scatter = new Scatter(2, 1);
    scatter.add(List.of(new float[] {3, 1}, new float[] {1, 1}));
    // Covariance diag(1, 0) and a ridge of its mean, 0.5: the inverse is diag(1/1.5, 1/0.5).
    double[] discounted = scatter.discount(List.of(new float[] {1, 1})).get(0);
    assertThat(discounted).containsExactly(new double[] {2.0 / 3, 2}, within(1e-12));
  }

  @Test
  void directionsThatGoTogetherAreCountedOnce() {
    Scatter scatter = new Scatter(2, 1);
    scatter.add(List.of(new float[] {1, 1}, new float[] {-1, -1}));
    // Covariance (1 1; 1 1), ridge 1: the inverse of (2 1; 1 2) is (2 −1; −1 2) / 3.
    double[] discounted = scatter.discount(List.of(new float[] {1, 0})).get(0);
    assertThat(discounted).containsExactly(new double[] {2.0 / 3, -1.0 / 3}, within(1e-12));
  }

  @Test
  void themesAreSeenEachFromItsOwnMean() {
    Scatter scatter = new Scatter(2, 1);
    scatter.add(List.of(new float[] {9, 0}, new float[] {9, 2}));
    scatter.add(List.of(new float[] {-9, 0}, new float[] {-9, 2}));
    double[] discounted = scatter.discount(List.of(new float[] {1, 0})).get(0);
    assertThat(discounted).containsExactly(new double[] {2, 0}, within(1e-12));
  }

  @Test
  void withoutTextsNothingIsDiscounted() {
    Scatter scatter = new Scatter(2, 1);
    scatter.add(List.of());
    scatter.add(List.of(new float[] {1, 1}));
    assertThat(scatter.discount(List.of(new float[] {1, 2})).get(0)).containsExactly(1, 2);
  }
}
