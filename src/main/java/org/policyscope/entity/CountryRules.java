package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/** What is particular to single names of countries, from {@code patterns/country-context.tsv}. */
final class CountryRules {
  private static final String FILE = "patterns/country-context.tsv";

  private final Map<String, Rule> rules;

  private CountryRules(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /**
   * What else the name of one country is, and what tells which is meant.
   *
   * @param surname whether it is a surname
   * @param given whether it is a given name
   * @param against keys of words that speak for the other thing
   * @param support keys of words that speak for the country
   * @param instead the country that is meant where the document speaks against
   */
  record Rule(
      boolean surname,
      boolean given,
      Set<String> against,
      Set<String> support,
      Optional<CanonicalEntity> instead) {}

  static CountryRules load(Resources resources, Map<String, CanonicalEntity> countries) {
    Map<String, Set<String>> own = ownWords(resources);
    Map<String, Rule> rules = new HashMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(FILE)).rows()) {
      Set<String> support = new HashSet<>(keys(row, "for"));
      support.addAll(own.getOrDefault(row.get("iso2"), Set.of()));
      rules.put(
          row.get("iso2"),
          new Rule(
              row.get("surname").equals("yes"),
              row.get("given").equals("yes"),
              keys(row, "against"),
              Set.copyOf(support),
              Optional.ofNullable(countries.get(row.get("instead")))));
    }
    return new CountryRules(Map.copyOf(rules));
  }

  /** By country, its capital and demonyms of one word: they speak for no other thing. */
  private static Map<String, Set<String>> ownWords(Resources resources) {
    Map<String, Set<String>> own = new HashMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(Countries.COUNTRIES)).rows()) {
      List<String> forms = new ArrayList<>(row.list("demonyms"));
      forms.addAll(row.list("capital"));
      for (String form : forms) {
        List<String> keys = CountryForms.keys(form);
        if (keys.size() == 1 && !form.startsWith("?")) {
          own.computeIfAbsent(row.get("iso2"), ignored -> new HashSet<>()).add(keys.get(0));
        }
      }
    }
    return own;
  }

  /** Single words: of two, one alone would say something else. */
  private static Set<String> keys(Row row, String column) {
    Set<String> keys = new HashSet<>();
    for (String cue : row.list(column)) {
      Words words = WordScanner.scan(cue);
      if (words.size() != 1) {
        throw new PolicyscopeException(
            ProblemCode.INVALID_GAZETTEER.problem(
                row.place(), "`" + cue + "` in column " + column + " is not one word"));
      }
      keys.add(words.key(0));
    }
    return Set.copyOf(keys);
  }

  /** The rule for a name of one word; longer names mean one thing. */
  Optional<Rule> of(Candidate country) {
    return country.length() > 1
        ? Optional.empty()
        : country
            .canonical()
            .map(entity -> entity.attributes().getOrDefault("iso2", ""))
            .map(rules::get);
  }
}
