package org.policyscope.pipeline;

import java.util.Locale;

/** How sentences are compared with themes by meaning. */
public enum SemanticMode {
  /** Not at all: terms alone. */
  OFF,
  /** By fixed vectors of words. */
  STATIC,
  /** By these and by a sentence encoder: slow. */
  ENCODER;

  /** The name used on the command line and in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
