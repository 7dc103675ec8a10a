package org.policyscope.document;

import java.util.Locale;

/** The part that an entity plays in what a sentence says on a theme, see interpretation I64. */
public enum Role {
  /** Does it, gives it, or brings it about. */
  AGENT,
  /** Where, at whom or with whom it is done. */
  TARGET,
  /** Gets what is given. */
  BENEFICIARY,
  /** Bears a risk. */
  AT_RISK,
  /** Stands in the same sentence; no part was found. */
  CO_OCCURRENCE;

  /** The name used in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
