package org.policyscope.pipeline;

import java.util.Locale;

/** The stages a document goes through, in order; the cost card has a line for each. */
public enum Stage {
  INGEST,
  CLEAN,
  ANALYSIS,
  ENTITIES,
  THEMES,
  REPORT;

  /** The name used in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
