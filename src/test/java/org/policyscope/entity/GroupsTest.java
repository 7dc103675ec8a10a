package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.document.GroupMembers;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

class GroupsTest {
  private static final Groups GROUPS = Groups.load(TestDocuments.resources());

  @ParameterizedTest
  @CsvSource({
    "european-union, 2020-01-31, GBR, true",
    "european-union, 2020-02-01, GBR, false",
    "european-union, 2013, HRV, true",
    "european-union, 2013-06, HRV, false",
    "association-of-southeast-asian-nations, 1999-04, KHM, true",
    "association-of-southeast-asian-nations, 1998, KHM, false",
    "brics, 2009-12-01, ZAF, false",
    "southern-african-development-community, 2006, SYC, false"
  })
  void aMemberIsOneFromItsFirstDayToItsLast(
      String group, String day, String country, boolean member) {
    List<String> countries = GROUPS.members(group, Optional.of(day)).orElseThrow().countries();
    assertThat(countries.contains(country)).isEqualTo(member);
  }

  @Test
  void withoutADayTheMembersAreThoseOfNow() {
    GroupMembers members = GROUPS.members("benelux-union", Optional.empty()).orElseThrow();
    assertThat(members.day()).isEmpty();
    assertThat(members.countries()).containsExactly("BEL", "LUX", "NLD");
  }

  @Test
  void whatIsNoGroupHasNoMembers() {
    assertThat(GROUPS.members("world-bank", Optional.empty())).isEmpty();
  }

  @Test
  void theListNamesKnownGroupsAndCountriesAndItsDatesAreInOrder() {
    Set<String> known = new HashSet<>();
    for (String file : List.of("institutions", "strategies")) {
      rows(file).forEach(row -> known.add(row.get("id")));
    }
    Set<String> codes = new HashSet<>();
    Gazetteer.load(TestDocuments.resources())
        .countries()
        .values()
        .forEach(country -> codes.add(country.id()));
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("groups")) {
      boolean dated =
          row.get("from").matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
              && row.get("to").matches("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?")
              && (row.get("to").isEmpty() || row.get("from").compareTo(row.get("to")) < 0);
      boolean sound =
          dated && known.contains(row.get("group")) && codes.containsAll(row.list("members"));
      if (!sound || row.list("members").isEmpty()) {
        wrong.add(row.place());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Two rows of one country in one group must not be open at the same time. */
  @Test
  void noCountryIsTwiceInAGroupAtATime() {
    Set<String> open = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Row row : rows("groups")) {
      for (String country : row.list("members")) {
        if (row.get("to").isEmpty() && !open.add(row.get("group") + " " + country)) {
          twice.add(row.place() + " " + country);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<Row> rows(String name) {
    return TabSeparatedTable.parse(TestDocuments.resources().get("gazetteers/" + name + ".tsv"))
        .rows();
  }
}
