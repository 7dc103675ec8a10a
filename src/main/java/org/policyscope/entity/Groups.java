package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyscope.document.GroupMembers;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/** Which countries belong to which group, and when; from {@code gazetteers/groups.tsv}. */
public final class Groups {
  static final String FILE = "gazetteers/groups.tsv";
  private static final String LAST_DAY = "-12-31";
  private static final String LAST_DAY_OF_MONTH = "-31";
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final SortedMap<String, List<Membership>> memberships;

  private Groups(SortedMap<String, List<Membership>> memberships) {
    this.memberships = memberships;
  }

  /** A country's time in a group: first day, and first day outside, empty where there is none. */
  private record Membership(String country, String from, String to) {

    /**
     * Dates of the ISO form are in order as strings; a shorter one is the first day of its time.
     */
    boolean isOn(String day) {
      return from.compareTo(day) <= 0 && (to.isEmpty() || day.compareTo(to) < 0);
    }
  }

  /** Reads the list that ships with the program or stands in the user's folder. */
  public static Groups load(Resources resources) {
    SortedMap<String, List<Membership>> memberships = new TreeMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(FILE)).rows()) {
      List<Membership> group =
          memberships.computeIfAbsent(row.get("group"), ignored -> new ArrayList<>());
      for (String country : row.list("members")) {
        group.add(new Membership(country, row.get("from"), row.get("to")));
      }
    }
    return new Groups(memberships);
  }

  /**
   * The members of a group; empty where nothing is known of the id.
   *
   * @param group canonical id of the institution
   * @param day ISO 8601: a year, a month or a day, of which the last day counts; empty for now
   */
  public Optional<GroupMembers> members(String group, Optional<String> day) {
    return Optional.ofNullable(memberships.get(group)).map(list -> on(list, day));
  }

  private static GroupMembers on(List<Membership> list, Optional<String> day) {
    TreeSet<String> countries = new TreeSet<>();
    for (Membership membership : list) {
      boolean in = day.map(d -> membership.isOn(lastDay(d))).orElse(membership.to().isEmpty());
      if (in) {
        countries.add(membership.country());
      }
    }
    return new GroupMembers(day, List.copyOf(countries));
  }

  private static String lastDay(String day) {
    return switch (day.length()) {
      case YEAR -> day + LAST_DAY;
      case MONTH -> day + LAST_DAY_OF_MONTH;
      default -> day;
    };
  }

  /** All ids of groups, sorted. */
  Map<String, List<String>> countries() {
    SortedMap<String, List<String>> all = new TreeMap<>();
    memberships.forEach(
        (group, list) -> all.put(group, list.stream().map(Membership::country).toList()));
    return all;
  }
}
