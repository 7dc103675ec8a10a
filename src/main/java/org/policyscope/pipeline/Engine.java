package org.policyscope.pipeline;

import java.util.Locale;

/** Which library does the linguistic work. */
public enum Engine {
  CORENLP,
  OPENNLP;

  /** The name used on the command line and in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
