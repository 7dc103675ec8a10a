package org.policyscope.theme;

import java.util.Optional;

/** Weights and thresholds as people write them. */
final class Fractions {
  private Fractions() {}

  /** A number above 0 and up to 1, written with digits and at most one point. */
  static Optional<Double> parse(String text) {
    String plain = text.strip();
    if (!plain.matches("[0-9]{0,9}(\\.[0-9]{1,17})?") || plain.isEmpty()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain);
    return value > 0 && value <= 1 ? Optional.of(value) : Optional.empty();
  }
}
