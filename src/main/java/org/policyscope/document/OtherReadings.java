package org.policyscope.document;

import java.util.List;

/**
 * What else the words of a mention were read as, where a gazetteer of the user's has decided.
 *
 * @param overrode for a name of that gazetteer: what the program would have reported without it
 * @param hidden for a longer listed name: names of that gazetteer inside it that are no mentions of
 *     their own
 */
public record OtherReadings(List<Reading> overrode, List<Reading> hidden) {
  public static final OtherReadings NONE = new OtherReadings(List.of(), List.of());

  public OtherReadings {
    overrode = List.copyOf(overrode);
    hidden = List.copyOf(hidden);
  }
}
