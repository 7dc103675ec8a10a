package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeynessTest {

  /** Reckoned by hand from the formula of Rayson and Garside. */
  @ParameterizedTest(name = "{6}")
  @CsvSource({
    "10, 100, 10, 900, 20.4330, 3.1699, more often than in the rest",
    "10, 100, 90, 900, 0.0, 0.0, as often as in the rest",
    "5, 8, 0, 40, 17.9176, 5.6439, never in the rest",
    "0, 100, 10, 900, 2.1072, -100, never here"
  })
  void phrasesAreWeighed(
      long with,
      long some,
      long without,
      long rest,
      double logLikelihood,
      double logRatio,
      String reason) {
    Keyness keyness = new Keyness(with, some, without, rest);
    assertThat(keyness.logLikelihood()).as(reason).isCloseTo(logLikelihood, within(1e-4));
    if (with > 0) {
      assertThat(keyness.logRatio()).as(reason).isCloseTo(logRatio, within(1e-4));
    }
  }
}
