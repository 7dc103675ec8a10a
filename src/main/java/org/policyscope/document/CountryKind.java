package org.policyscope.document;

import java.util.Locale;

/** How a mention names its country. */
public enum CountryKind {
  NAME,
  DEMONYM,
  METONYM,
  HISTORICAL;

  /** The name used in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
