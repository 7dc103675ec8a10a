package org.policyscope.theme.semantic;

/** A sentence that a taxonomy gives for a theme, with its vector as seen from the mean. */
final class Prototype {
  private final String text;
  private final float[] vector;

  Prototype(String text, float[] vector) {
    this.text = text;
    this.vector = vector;
  }

  String text() {
    return text;
  }

  float[] vector() {
    return vector;
  }
}
