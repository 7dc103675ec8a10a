package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/** What each written form of a country is to it: its official name, a former name, a demonym. */
final class CountryForms {
  private final Map<String, Map<List<String>, String>> labels = new HashMap<>();
  private final Map<List<String>, Set<String>> capitals = new LinkedHashMap<>();

  private CountryForms() {}

  static CountryForms load(Resources resources) {
    CountryForms forms = new CountryForms();
    for (Row row : TabSeparatedTable.parse(resources.get(Countries.COUNTRIES)).rows()) {
      String country = row.get("name");
      Map<List<String>, String> own = new HashMap<>();
      label(own, List.of(country), "name of ");
      label(own, List.of(row.get("official")), "official name of ");
      label(own, row.list("former"), "former name of ");
      label(own, row.list("abbreviations"), "abbreviation of ");
      label(own, row.list("demonyms"), "demonym of ");
      forms.labels.put(country, own);
      for (String capital : row.list("capital")) {
        forms
            .capitals
            .computeIfAbsent(keys(capital), ignored -> new LinkedHashSet<>())
            .add(country);
      }
    }
    return forms;
  }

  private static void label(Map<List<String>, String> own, List<String> written, String label) {
    written.forEach(form -> own.putIfAbsent(keys(form), label));
  }

  /** The keys of a form as a table writes it, marks aside. */
  static List<String> keys(String marked) {
    String form = marked;
    while (!form.isEmpty() && "~=?".indexOf(form.charAt(0)) >= 0) {
      form = form.substring(1);
    }
    return WordScanner.keys(WordScanner.scan(form));
  }

  /** What the form is to the country, such as {@code former name of Eswatini}. */
  String label(CanonicalEntity country, Optional<CountryKind> kind, List<String> form) {
    String name = country.name();
    if (kind.equals(Optional.of(CountryKind.METONYM))) {
      return "capital or seat of government of " + name;
    }
    if (kind.equals(Optional.of(CountryKind.HISTORICAL))) {
      return "name of the former state " + name;
    }
    String usual = kind.equals(Optional.of(CountryKind.DEMONYM)) ? "demonym of " : "other form of ";
    return labels.getOrDefault(name, Map.of()).getOrDefault(form, usual) + name;
  }

  /** Names of the countries whose capital or seat of government is written so. */
  List<String> governedFrom(List<String> form) {
    return new ArrayList<>(capitals.getOrDefault(form, Set.of()));
  }
}
