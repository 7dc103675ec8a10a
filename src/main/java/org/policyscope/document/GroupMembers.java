package org.policyscope.document;

import java.util.List;
import java.util.Optional;

/**
 * The countries of a group on one day.
 *
 * @param day ISO 8601, as the document is dated; empty where it has no date, and today's members
 *     are given
 * @param countries ISO 3166-1 alpha-3 codes, sorted; those of former states where they were members
 */
public record GroupMembers(Optional<String> day, List<String> countries) {

  public GroupMembers {
    countries = List.copyOf(countries);
  }
}
