package org.policyscope.theme.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticVectorsTest {
  private final SentenceVectors vectors = SmallModel.model().vectors();

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "water,               2.00, 0.00, a word is its row times its scale",
    "the loan,            0.01, 1.01, words add up",
    "WATER,               2.00, 0.00, case does not matter",
    "wäter,               2.00, 0.00, accents do not matter",
    "'river, bank',       1.60, 0.30, a pair of neighbours adds its own row",
    "bank river,          1.10, 0.90, the other way round it is no pair",
    "river the bank,      1.11, 0.91, words with one between are no pair",
    "rivers,              0.90, 0.12, an unknown word is read in pieces",
    "loaners,             0.00, 1.06, in several of them",
    "zzloan,              0.00, 0.00, pieces of which none is known say nothing",
    "'2030, 1999',        0.05, 0.05, a number is known as a whole or not at all",
    "'water2030',         2.05, 0.05, digits part from letters"
  })
  void wordsAddUp(String text, float first, float second, String reason) {
    float[] expected = {first, second};
    Vectors.normalize(expected);
    assertThat(vectors.of(text)).as(reason).containsExactly(expected, within(1e-6f));
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'…!?'", "'水'", "zzzz"})
  void whatIsUnknownHasNoPlace(String text) {
    assertThat(vectors.of(text)).containsExactly(0, 0);
  }

  @Test
  void onlyThePartAskedForIsRead() {
    String text = "loan water loan";
    assertThat(vectors.of(text, 5, 10)).containsExactly(vectors.of("water"));
  }

  @Test
  void runsOfLettersThatAreNoWordsAreLeftOut() {
    String run = "water".repeat(20_000);
    assertThat(vectors.of(run)).containsExactly(0, 0);
    assertThat(vectors.of(run + " loan")).containsExactly(vectors.of("loan"));
  }

  @Test
  void sumsOfVeryManyWordsStayInBounds() {
    assertThat(vectors.of("water ".repeat(100_000)))
        .containsExactly(vectors.of("water"), within(1e-6f));
  }

  @Test
  void softHyphensAndCombiningMarksStandInsideWords() {
    assertThat(vectors.of("wa\u00ADter")).containsExactly(vectors.of("water"));
    assertThat(vectors.of("wa\u0308ter")).containsExactly(vectors.of("water"));
  }
}
