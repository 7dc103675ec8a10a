package org.policyscope.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/** Asks the gazetteers that ship with the program what they hold under an id or a form. */
final class BuiltInNames {
  private final PhraseTrie<WrittenForm> forms;
  private final Map<String, CanonicalEntity> countries;
  private final Map<String, Entry> byId = new HashMap<>();

  /** An entry with its type. */
  record Entry(EntityType type, CanonicalEntity canonical) {}

  BuiltInNames(Gazetteer gazetteer) {
    this.forms = gazetteer.forms();
    this.countries = gazetteer.countries();
    forms.forEach(
        form -> {
          if (!form.blocks()) {
            CanonicalEntity canonical = form.canonical().orElseThrow();
            byId.put(canonical.id(), new Entry(form.type().orElseThrow(), canonical));
          }
        });
  }

  Optional<Entry> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The country of an ISO 3166-1 code, alpha-2 or alpha-3, or of the id of a state of the past. */
  Optional<CanonicalEntity> country(String code) {
    boolean iso = code.length() <= 3;
    String id = iso ? code.toUpperCase(Locale.ROOT) : code;
    return Optional.ofNullable(countries.get(id))
        .or(
            () ->
                withId(id)
                    .filter(entry -> entry.type() == EntityType.COUNTRY)
                    .map(Entry::canonical));
  }

  /** The one country of which the string is a name. */
  Optional<CanonicalEntity> countryNamed(String name) {
    Map<String, CanonicalEntity> named = new LinkedHashMap<>();
    for (WrittenForm form : at(WordScanner.keys(WordScanner.scan(name)))) {
      boolean isName =
          form.isCountry()
              && !form.ambiguous()
              && (form.kind().equals(Optional.of(CountryKind.NAME))
                  || form.kind().equals(Optional.of(CountryKind.HISTORICAL)));
      if (isName) {
        form.canonical().ifPresent(country -> named.put(country.id(), country));
      }
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  /** The forms that consist of these words. */
  List<WrittenForm> at(List<String> keys) {
    PhraseTrie.Node<WrittenForm> node = forms.root();
    for (String key : keys) {
      PhraseTrie.Node<WrittenForm> next = node.next(key);
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return node.values();
  }
}
