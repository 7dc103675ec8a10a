package org.policyscope.theme.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyscope.theme.semantic.SentenceVectors;

class EncoderModelTest {

  @Test
  void textsOfLikeMeaningAreClose() {
    SentenceVectors encoder = EncoderModel.load().vectors();
    float[] ship = encoder.of("The vessel left the harbour.");
    double near = product(ship, encoder.of("A ship sailed out of port."));
    double far = product(ship, encoder.of("Pupils learn to read in two languages."));
    assertThat(near).isGreaterThan(far + 0.3);
    assertThat(product(ship, ship)).isCloseTo(1, within(1e-5));
    assertThat(encoder.of("… The vessel left the harbour. …", 2, 30)).containsExactly(ship);
  }

  @Test
  void whatWasReadBeforeDoesNotMatter() {
    List<String> texts = List.of("Prices rose.", "", "The law on fishing was changed twice.");
    SentenceVectors encoder = EncoderModel.load().vectors();
    List<float[]> first = texts.stream().map(encoder::of).toList();
    for (int i = texts.size() - 1; i >= 0; i--) {
      assertThat(encoder.of(texts.get(i))).containsExactly(first.get(i));
    }
  }

  private static double product(float[] one, float[] other) {
    double product = 0;
    for (int d = 0; d < one.length; d++) {
      product += (double) one[d] * other[d];
    }
    return product;
  }
}
