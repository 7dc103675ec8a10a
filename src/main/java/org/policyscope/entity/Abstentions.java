package org.policyscope.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;
import org.policyscope.text.PhraseTrie;

/** Says why a string names nothing. */
final class Abstentions {
  static final String REGIONS = "gazetteers/regions.tsv";

  private final PhraseTrie<WrittenForm> forms;
  private final CountryForms countryForms;
  private final Map<List<String>, String> phrases = new HashMap<>();

  private Abstentions(PhraseTrie<WrittenForm> forms, CountryForms countryForms) {
    this.forms = forms;
    this.countryForms = countryForms;
  }

  static Abstentions load(
      Resources resources, PhraseTrie<WrittenForm> forms, CountryForms countryForms) {
    Abstentions abstentions = new Abstentions(forms, countryForms);
    for (Row row : TabSeparatedTable.parse(resources.get(Countries.EXCLUSIONS)).rows()) {
      abstentions.phrases.put(
          CountryForms.keys(row.get("form")),
          "a country's name inside a longer name that names no country: " + row.get("reason"));
    }
    for (Row row : TabSeparatedTable.parse(resources.get(REGIONS)).rows()) {
      for (String form : row.list("forms")) {
        abstentions.phrases.putIfAbsent(CountryForms.keys(form), row.get("reason"));
      }
    }
    return abstentions;
  }

  /**
   * Why a string that the lists do know names nothing, or not one thing.
   *
   * @param fitting the listed forms that the whole string is
   */
  Optional<String> known(Words words, int from, List<WrittenForm> fitting) {
    List<WrittenForm> names = fitting.stream().filter(WholeForms::isName).toList();
    if (!names.isEmpty()) {
      return Optional.of(undecided(names));
    }
    List<String> keys = WholeForms.keys(words, from);
    String phrase = phrases.get(keys);
    if (phrase != null) {
      return Optional.of(phrase);
    }
    List<String> governed = countryForms.governedFrom(keys);
    if (!governed.isEmpty() && fitting.isEmpty()) {
      return Optional.of("a city (" + String.join(" or ", governed) + "), not a country");
    }
    if (!governed.isEmpty()) {
      return Optional.of(
          "a city or seat of government ("
              + String.join(" or ", governed)
              + "); in running text it counts as the government only where it acts");
    }
    return Optional.empty();
  }

  /** "may be A (country) or B (institution)". */
  private static String undecided(List<WrittenForm> names) {
    Map<String, String> things = new TreeMap<>();
    boolean shared = false;
    for (WrittenForm form : names) {
      CanonicalEntity entity = form.canonical().orElseThrow();
      shared |= !Gazetteer.isOneThing(entity);
      String type = form.type().map(EntityType::label).orElseThrow();
      things.put(entity.id(), entity.name() + " (" + type + ")");
    }
    if (shared) {
      return "a name that many bodies share; its country has to be named";
    }
    return "may be " + String.join(" or ", things.values());
  }

  /** Why a string that no list and no pattern knows names nothing. */
  String unknown(Words words, int from) {
    Map<String, String> inside = countriesIn(words, from);
    if (inside.isEmpty()) {
      return "unknown";
    }
    String names = inside.values().stream().collect(Collectors.joining(" and "));
    return inside.size() == 1
        ? "holds the name of " + names + ", and more"
        : "holds the names of " + names;
  }

  /** Names by id of the countries that parts of the string name, the longest parts alone. */
  SortedMap<String, String> countriesIn(Words words, int from) {
    SortedMap<String, String> inside = new TreeMap<>();
    int at = from;
    while (at < words.size()) {
      at = longest(words, at, inside) + 1;
    }
    return inside;
  }

  /** Notes the longest country that starts at a word; gives the last word of it. */
  private int longest(Words words, int from, Map<String, String> inside) {
    PhraseTrie.Node<WrittenForm> node = forms.root();
    Optional<CanonicalEntity> found = Optional.empty();
    int last = from;
    for (int at = from; at < words.size(); at++) {
      PhraseTrie.Node<WrittenForm> next = node.next(words.key(at));
      if (next == null) {
        break;
      }
      node = next;
      for (WrittenForm form : node.values()) {
        if (form.isCountry() && WholeForms.isName(form) && !form.ambiguous() && !form.exact()) {
          found = form.canonical();
          last = at;
        }
      }
    }
    found.ifPresent(entity -> inside.put(entity.id(), entity.name()));
    return last;
  }
}
