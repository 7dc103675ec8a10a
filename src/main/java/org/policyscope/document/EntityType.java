package org.policyscope.document;

import java.util.Locale;

/** What kind of thing a mention names; the order is the order of equal spans in a report. */
public enum EntityType {
  COUNTRY,
  INSTITUTION,
  STRATEGY;

  /** The name used in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
