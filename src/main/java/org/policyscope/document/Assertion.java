package org.policyscope.document;

import java.util.Locale;

/** How the text stands to a piece of evidence; all of these count. */
public enum Assertion {
  ASSERTED,
  HYPOTHETICAL,
  HISTORICAL,
  ATTRIBUTED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in reports. */
  public String label() {
    return label;
  }
}
