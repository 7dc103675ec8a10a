package org.policyscope.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;

/**
 * Names with the country that tells them apart, as works of reference write them: "National Roads
 * Authority" of Uganda is "National Roads Authority of Uganda" and "… (Uganda)" there. Only bodies
 * and plans of a state have such names, and parties.
 */
final class CountryLabels {
  private static final Set<String> OF_STATES =
      Set.of(
          "armed-forces",
          "central-bank",
          "court",
          "government-body",
          "intelligence-service",
          "ministry",
          "parliament",
          "party");

  private static final String UNITED_NATIONS = "United Nations";

  private final Map<String, String> names = new HashMap<>();

  CountryLabels(Collection<CanonicalEntity> countries) {
    countries.forEach(country -> names.put(country.id(), country.name()));
  }

  /** The further names of an institution of this kind and of the country by its ISO alpha-3. */
  Set<String> ofInstitution(String name, String kind, String country) {
    Set<String> labels = new LinkedHashSet<>();
    Optional<String> state = Optional.ofNullable(names.get(country));
    if (state.isPresent() && OF_STATES.contains(kind)) {
      String plain = withoutCountry(name, state.get());
      if (plain.equals(name) && name.indexOf(' ') > 0 && !name.contains(state.get())) {
        labels.add(name + " of " + ComposedNames.withArticle(state.get()));
      }
      if (plain.indexOf(' ') > 0) {
        labels.add(plain + " (" + state.get() + ")");
      }
    }
    return labels;
  }

  /**
   * The further names of what a state or the United Nations own: with the owner, if it has none.
   */
  Set<String> ofStrategy(String name, String owner) {
    Set<String> labels = new LinkedHashSet<>();
    Optional<String> state = Optional.ofNullable(names.get(owner));
    if (state.isPresent()) {
      String plain = withoutCountry(name, state.get());
      if (plain.equals(name) && !name.contains(state.get())) {
        labels.add(state.get() + " " + name);
      }
      if (plain.indexOf(' ') > 0) {
        labels.add(plain + " (" + state.get() + ")");
      }
    } else if (owner.equals(UNITED_NATIONS) && !name.startsWith(UNITED_NATIONS)) {
      labels.add(UNITED_NATIONS + " " + name);
    }
    return labels;
  }

  private static String withoutCountry(String name, String country) {
    if (name.startsWith(country + " ")) {
      return name.substring(country.length() + 1);
    }
    for (String of : new String[] {" of the ", " of "}) {
      if (name.endsWith(of + country)) {
        return name.substring(0, name.length() - of.length() - country.length());
      }
    }
    return name;
  }
}
