package org.policyscope.document;

import java.util.Locale;

/** How far what a piece of evidence speaks of has come, where the text says so. */
public enum Modality {
  /** Done, with a result. */
  ACHIEVED,
  /** Being done, or a problem that goes on. */
  ONGOING,
  /** Committed or announced. */
  PLANNED,
  /** What should or must be, or is called for. */
  PRESCRIBED,
  /** An opinion or allegation. */
  CLAIMED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in reports. */
  public String label() {
    return label;
  }
}
