package org.policyscope.entity;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/**
 * The countries and territories of ISO 3166-1, Kosovo, and states of the past, with all their
 * forms. Codes and English names come from the Unicode CLDR in ICU4J, the rest from {@code
 * gazetteers/countries.tsv} and {@code gazetteers/historical-states.tsv}.
 */
final class Countries {
  static final String COUNTRIES = "gazetteers/countries.tsv";
  static final String HISTORICAL = "gazetteers/historical-states.tsv";
  static final String EXCLUSIONS = "gazetteers/country-exclusions.tsv";

  private Countries() {}

  /** Adds all forms to {@code builder}; gives the canonical countries by ISO alpha-2. */
  static Map<String, CanonicalEntity> addTo(GazetteerBuilder builder, Resources resources) {
    Map<String, CanonicalEntity> byCode = new LinkedHashMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(COUNTRIES)).rows()) {
      CanonicalEntity country = canonical(row);
      byCode.put(row.get("iso2"), country);
      addForms(builder, row, country);
    }
    for (Row row : TabSeparatedTable.parse(resources.get(HISTORICAL)).rows()) {
      addHistorical(builder, row);
    }
    for (Row row : TabSeparatedTable.parse(resources.get(EXCLUSIONS)).rows()) {
      builder.addBlocking(row.get("form"));
    }
    return Map.copyOf(byCode);
  }

  private static CanonicalEntity canonical(Row row) {
    String iso2 = row.get("iso2");
    // Kosovo has no ISO code; XKX is the one in use for it. CLDR says XKK.
    boolean kosovo = iso2.equals("XK");
    String iso3 = kosovo ? "XKX" : new ULocale("", iso2).getISO3Country();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("iso2", iso2);
    attributes.put("iso3", iso3);
    if (!kosovo) {
      attributes.put("m49", String.format("%03d", Region.getInstance(iso2).getNumericCode()));
    }
    return new CanonicalEntity(iso3, row.get("name"), attributes);
  }

  private static void addForms(GazetteerBuilder builder, Row row, CanonicalEntity country) {
    List<String> aliases = row.list("aliases");
    Set<String> names = new LinkedHashSet<>(List.of(row.get("name"), row.get("official")));
    names.addAll(row.list("former"));
    names.addAll(aliases);
    for (String name : registryNames(row.get("iso2"))) {
      // A gazetteer that marks a form as ambiguous knows better than the registry.
      if (!aliases.contains("?" + name)) {
        names.add(name);
      }
    }
    Optional<CountryKind> asName = Optional.of(CountryKind.NAME);
    Optional<CountryKind> asDemonym = Optional.of(CountryKind.DEMONYM);
    names.forEach(form -> builder.add(form, EntityType.COUNTRY, asName, country));
    row.list("abbreviations")
        .forEach(form -> builder.addExact(form, EntityType.COUNTRY, asName, country));
    row.list("demonyms").forEach(form -> builder.add(form, EntityType.COUNTRY, asDemonym, country));
    Optional<CountryKind> asMetonym = Optional.of(CountryKind.METONYM);
    row.list("capital").stream()
        .filter(form -> !form.startsWith("?") && !names.contains(form))
        .forEach(form -> builder.add(form, EntityType.COUNTRY, asMetonym, country));
  }

  private static Set<String> registryNames(String iso2) {
    Set<String> names = new LinkedHashSet<>();
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      String name = LocaleDisplayNames.getInstance(ULocale.ENGLISH, length).regionDisplayName(iso2);
      if (name != null && !name.equals(iso2)) {
        names.add(name);
      }
    }
    names.removeIf(name -> name.length() < 4);
    return names;
  }

  /** The state of the past of one row. */
  static CanonicalEntity historical(Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("kind", "historical");
    put(attributes, "iso3166-3", row.get("iso3166-3"));
    put(attributes, "successors", String.join(" ", row.list("successors")));
    put(attributes, "validTo", row.get("validTo"));
    return new CanonicalEntity(row.get("id"), row.get("name"), attributes);
  }

  private static void addHistorical(GazetteerBuilder builder, Row row) {
    CanonicalEntity state = historical(row);
    Optional<CountryKind> kind = Optional.of(CountryKind.HISTORICAL);
    builder.add(row.get("name"), EntityType.COUNTRY, kind, state);
    row.list("aliases").forEach(form -> builder.add(form, EntityType.COUNTRY, kind, state));
    row.list("demonyms").forEach(form -> builder.add(form, EntityType.COUNTRY, kind, state));
  }

  static void put(Map<String, String> attributes, String key, String value) {
    if (!value.isEmpty()) {
      attributes.put(key, value);
    }
  }
}
