package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/** What an editor of the gazetteers can break without noticing. */
class GazetteerFilesTest {
  private static final String INSTITUTIONS = "gazetteers/institutions.tsv";
  private static final String STRATEGIES = "gazetteers/strategies.tsv";

  private static final Map<String, Set<String>> KINDS =
      Map.of(
          INSTITUTIONS,
          Set.of(
              "armed-forces",
              "armed-group",
              "central-bank",
              "commercial-bank",
              "company",
              "country-group",
              "court",
              "development-agency",
              "development-bank",
              "development-fund",
              "export-credit-agency",
              "government-body",
              "intelligence-service",
              "international-organisation",
              "media",
              "military-alliance",
              "ministry",
              "ngo",
              "other",
              "parliament",
              "party",
              "policy-bank",
              "regional-organisation",
              "think-tank",
              "trade-organisation",
              "trade-union",
              "un-body",
              "university"),
          STRATEGIES,
          Set.of(
              "agenda",
              "agreement",
              "charter",
              "compact",
              "convention",
              "corridor",
              "declaration",
              "doctrine",
              "framework",
              "goals",
              "initiative",
              "law",
              "other",
              "plan",
              "programme",
              "protocol",
              "strategy",
              "treaty",
              "vision"));

  @Test
  void theListsAreLongEnough() {
    assertThat(rows("gazetteers/countries.tsv")).hasSizeGreaterThanOrEqualTo(250);
    assertThat(rows(INSTITUTIONS)).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(rows(STRATEGIES)).hasSizeGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {INSTITUTIONS, STRATEGIES})
  void anIdIsASlugAndStandsOnce(String file) {
    Set<String> ids = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows(file)) {
      String id = row.get("id").startsWith("*") ? row.get("id").substring(1) : row.get("id");
      if (!ids.add(id) || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        wrong.add(id);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {INSTITUTIONS, STRATEGIES})
  void everyKindIsOneOfTheDocumented(String file) {
    assertThat(rows(file)).allSatisfy(row -> assertThat(KINDS.get(file)).contains(row.get("kind")));
  }

  @ParameterizedTest
  @ValueSource(strings = {INSTITUTIONS, STRATEGIES})
  void noFormIsEmptyOrStartsWithAnArticle(String file) {
    for (Row row : rows(file)) {
      for (String form : forms(row)) {
        Words words = WordScanner.scan(plain(form));
        assertThat(words.size()).as(row.get("id") + ": " + form).isPositive();
        assertThat(words.key(0)).as(row.get("id") + ": " + form).isNotEqualTo("the");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries", "historical-states"})
  void noCountryIsListedWithAnArticle(String file) {
    for (Row row : rows("gazetteers/" + file + ".tsv")) {
      assertThat(row.get("name")).doesNotStartWith("the ").doesNotStartWith("The ");
    }
  }

  /** Two owners of one form would make its id a matter of chance. */
  @Test
  void noFormThatStandsByItselfBelongsToTwoEntries() {
    Map<List<String>, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String file : List.of(INSTITUTIONS, STRATEGIES)) {
      for (Row row : rows(file)) {
        Set<List<String>> own = new HashSet<>();
        for (String form : forms(row)) {
          if (!form.startsWith("?")) {
            own.add(WordScanner.keys(WordScanner.scan(plain(form))));
          }
        }
        for (List<String> form : own) {
          String other = owners.put(form, row.get("id"));
          if (other != null) {
            twice.add(form + " in " + other + " and " + row.get("id"));
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<Row> rows(String file) {
    return TabSeparatedTable.parse(TestDocuments.resources().get(file)).rows();
  }

  private static List<String> forms(Row row) {
    List<String> forms = new ArrayList<>(List.of(row.get("name")));
    forms.addAll(row.list("acronym"));
    forms.addAll(row.list("aliases"));
    return forms;
  }

  private static String plain(String form) {
    String plain = form;
    while (!plain.isEmpty() && "~=?".indexOf(plain.charAt(0)) >= 0) {
      plain = plain.substring(1);
    }
    return plain;
  }
}
