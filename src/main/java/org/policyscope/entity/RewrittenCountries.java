package org.policyscope.entity;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/**
 * Names of countries as tables write them: turned round ("Iran, Islamic Rep."), shortened ("Fed.
 * Sts."), in the country's own language or another one of wide use, or as ISO 3166-1 alpha-3 code.
 * Only for whole strings: in running text the same words mean too many other things.
 */
final class RewrittenCountries {
  /** Languages of the United Nations, and of large groups of statistical offices. */
  private static final List<String> LANGUAGES =
      List.of("fr", "es", "ru", "zh", "ar", "de", "pt", "it", "nl");

  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "&");

  /** What the abbreviations of such tables stand for; one may stand for two words. */
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("tob", List.of("tobago")),
          Map.entry("gren", List.of("grenadines")),
          Map.entry("barb", List.of("barbuda")),
          Map.entry("herz", List.of("herzegovina")),
          Map.entry("rep", List.of("republic")),
          Map.entry("repub", List.of("republic")),
          Map.entry("dem", List.of("democratic")),
          Map.entry("fed", List.of("federated", "federal")),
          Map.entry("sts", List.of("states")),
          Map.entry("st", List.of("saint", "state")),
          Map.entry("is", List.of("islands")),
          Map.entry("isl", List.of("islands", "islamic")),
          Map.entry("isds", List.of("islands")),
          Map.entry("isls", List.of("islands")),
          Map.entry("island", List.of("islands")),
          Map.entry("terr", List.of("territory", "territories")),
          Map.entry("peop", List.of("peoples")),
          Map.entry("people's", List.of("peoples")),
          Map.entry("ppl", List.of("peoples")),
          Map.entry("kgdm", List.of("kingdom")),
          Map.entry("utd", List.of("united")),
          Map.entry("un", List.of("united")),
          Map.entry("prov", List.of("province")),
          Map.entry("plur", List.of("plurinational")),
          Map.entry("bol", List.of("bolivarian")),
          Map.entry("soc", List.of("socialist")),
          Map.entry("isla", List.of("islamic")),
          Map.entry("brit", List.of("british")),
          Map.entry("br", List.of("british")),
          Map.entry("fr", List.of("french")),
          Map.entry("neth", List.of("netherlands")),
          Map.entry("amer", List.of("american")),
          Map.entry("afr", List.of("african", "africa")),
          Map.entry("cent", List.of("central")),
          Map.entry("eq", List.of("equatorial")),
          Map.entry("equat", List.of("equatorial")),
          Map.entry("dom", List.of("dominican")),
          Map.entry("n", List.of("north", "northern")),
          Map.entry("s", List.of("south", "southern")),
          Map.entry("e", List.of("east")),
          Map.entry("w", List.of("west", "western")),
          Map.entry("us", List.of("united states")),
          Map.entry("uk", List.of("british")),
          Map.entry("pdr", List.of("peoples democratic republic")),
          Map.entry("dpr", List.of("democratic peoples republic")),
          Map.entry("dr", List.of("democratic republic")),
          Map.entry("rb", List.of("bolivarian republic")),
          Map.entry("pr", List.of("peoples republic")));

  private static final int MOST_READINGS = 64;

  /** Shorter names than of four letters are as likely something else, where letters are Latin. */
  private static final char FIRST_BEYOND_LATIN = '\u0370';

  private final Map<List<String>, Set<CanonicalEntity>> sameWords = new HashMap<>();
  private final Map<List<String>, Map<CanonicalEntity, String>> foreign = new HashMap<>();
  private final Map<String, CanonicalEntity> codes = new HashMap<>();

  private RewrittenCountries() {}

  static RewrittenCountries load(Resources resources, Map<String, CanonicalEntity> countries) {
    RewrittenCountries rewritten = new RewrittenCountries();
    for (Row row : TabSeparatedTable.parse(resources.get(Countries.COUNTRIES)).rows()) {
      CanonicalEntity country = countries.get(row.get("iso2"));
      if (country != null) {
        rewritten.codes.put(country.id(), country);
        rewritten.addNames(row, country);
        rewritten.addForeign(row.get("iso2"), country);
      }
    }
    for (Row row : TabSeparatedTable.parse(resources.get(Countries.HISTORICAL)).rows()) {
      rewritten.addNames(row, Countries.historical(row));
    }
    return rewritten;
  }

  private void addNames(Row row, CanonicalEntity country) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("official"));
    names.addAll(row.list("former"));
    names.addAll(row.list("aliases"));
    for (String name : names) {
      if (!name.startsWith("?")) {
        for (List<String> bag : bags(CountryForms.keys(name))) {
          sameWords.computeIfAbsent(bag, ignored -> new LinkedHashSet<>()).add(country);
        }
      }
    }
  }

  private void addForeign(String iso2, CanonicalEntity country) {
    Set<String> languages = new LinkedHashSet<>(LANGUAGES);
    languages.add(ULocale.addLikelySubtags(new ULocale("und", iso2)).getLanguage());
    for (String language : languages) {
      ULocale locale = new ULocale(language);
      String name = LocaleDisplayNames.getInstance(locale).regionDisplayName(iso2);
      boolean latin = name != null && !name.isEmpty() && name.charAt(0) < FIRST_BEYOND_LATIN;
      if (name != null && (name.length() > 3 || !latin) && !name.equals(iso2)) {
        foreign
            .computeIfAbsent(CountryForms.keys(name), ignored -> new HashMap<>())
            .putIfAbsent(country, locale.getDisplayLanguage(ULocale.ENGLISH));
      }
    }
  }

  /** The one country that the words are a rewritten name of. */
  Optional<Resolution> resolve(Words words, int from) {
    List<String> keys = WholeForms.keys(words, from);
    return code(words, from, keys).or(() -> turned(keys)).or(() -> foreign(keys));
  }

  private Optional<Resolution> code(Words words, int from, List<String> keys) {
    boolean upper = keys.size() == 1 && words.is(from, Words.UPPER);
    return upper
        ? Optional.ofNullable(codes.get(words.written(from)))
            .map(country -> country(country, "ISO 3166-1 alpha-3 code of "))
        : Optional.empty();
  }

  private Optional<Resolution> turned(List<String> keys) {
    Set<CanonicalEntity> found = new LinkedHashSet<>();
    for (List<String> bag : keys.size() > 1 ? bags(keys) : List.<List<String>>of()) {
      found.addAll(sameWords.getOrDefault(bag, Set.of()));
    }
    return found.size() == 1
        ? Optional.of(
            country(
                found.iterator().next(),
                "the words of a listed form, in another order or shortened, of "))
        : Optional.empty();
  }

  private Optional<Resolution> foreign(List<String> keys) {
    Map<CanonicalEntity, String> found = foreign.getOrDefault(keys, Map.of());
    return found.size() == 1
        ? found.entrySet().stream()
            .findFirst()
            .map(entry -> country(entry.getKey(), entry.getValue() + " name of "))
        : Optional.empty();
  }

  private static Resolution country(CanonicalEntity country, String how) {
    return Resolution.of(EntityType.COUNTRY, country, how + country.name());
  }

  /** The words in alphabetical order without small ones, in each reading of what is short. */
  private static List<List<String>> bags(List<String> keys) {
    List<List<String>> readings = new ArrayList<>(List.of(List.of()));
    for (String key : keys) {
      if (SMALL_WORDS.contains(key)) {
        continue;
      }
      List<String> expansions = SHORT.getOrDefault(key, List.of(key));
      List<List<String>> longer = new ArrayList<>();
      for (List<String> reading : readings) {
        for (String expansion : expansions) {
          List<String> next = new ArrayList<>(reading);
          Collections.addAll(next, expansion.split(" "));
          longer.add(next);
        }
      }
      readings = longer.size() > MOST_READINGS ? longer.subList(0, MOST_READINGS) : longer;
    }
    return readings.stream()
        .filter(reading -> reading.size() > 0)
        .map(reading -> reading.stream().sorted().toList())
        .toList();
  }
}
