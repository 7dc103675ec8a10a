package org.policyscope.entity;

import java.util.LinkedHashMap;
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
import org.policyscope.text.PhraseTrie;

/**
 * All names known beforehand, in one tree. The format is described in {@code docs/gazetteers.md}.
 *
 * @param forms every written form
 * @param countries canonical countries by ISO 3166-1 alpha-2
 */
record Gazetteer(PhraseTrie<WrittenForm> forms, Map<String, CanonicalEntity> countries) {
  private static final String INSTITUTIONS = "gazetteers/institutions.tsv";
  private static final String STRATEGIES = "gazetteers/strategies.tsv";

  /** Opens the id of a name that many things share, as "Ministry of Finance". */
  private static final String SHARED = "*";

  /** Reads the gazetteers that ship with the program or stand in the user's folder. */
  static Gazetteer load(Resources resources) {
    GazetteerBuilder builder = new GazetteerBuilder();
    Map<String, CanonicalEntity> countries = Countries.addTo(builder, resources);
    CountryLabels labels = new CountryLabels(countries.values());
    addNamed(builder, resources, INSTITUTIONS, EntityType.INSTITUTION, labels);
    addNamed(builder, resources, STRATEGIES, EntityType.STRATEGY, labels);
    return new Gazetteer(builder.build(), countries);
  }

  private static void addNamed(
      GazetteerBuilder builder,
      Resources resources,
      String file,
      EntityType type,
      CountryLabels labels) {
    if (!resources.exists(file)) {
      return;
    }
    for (Row row : TabSeparatedTable.parse(resources.get(file)).rows()) {
      CanonicalEntity entity = canonical(row, type, labels);
      builder.add(row.get("name"), type, Optional.empty(), entity);
      for (String acronym : row.list("acronym")) {
        builder.addExact(acronym, type, Optional.empty(), entity);
      }
      for (String alias : row.list("aliases")) {
        builder.add(alias, type, Optional.empty(), entity);
      }
    }
  }

  private static CanonicalEntity canonical(Row row, EntityType type, CountryLabels labels) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<String> acronyms = row.list("acronym");
    if (!acronyms.isEmpty()) {
      String first = acronyms.get(0);
      attributes.put("acronym", first.startsWith("?") ? first.substring(1) : first);
    }
    for (String column : new String[] {"kind", "country", "owner", "validFrom", "validTo"}) {
      Countries.put(attributes, column, row.get(column));
    }
    for (String identifier : row.list("identifiers")) {
      int colon = identifier.indexOf(':');
      if (colon > 0) {
        attributes.put(identifier.substring(0, colon), identifier.substring(colon + 1));
      }
    }
    Countries.put(attributes, CanonicalEntity.ALIASES, fullNames(row, type, labels));
    return new CanonicalEntity(row.get("id"), plainName(row.get("name")), attributes);
  }

  /**
   * The further full names as listed, and other spellings of all; what may also mean something else
   * says nothing here.
   */
  private static String fullNames(Row row, EntityType type, CountryLabels labels) {
    Set<String> names = new LinkedHashSet<>();
    for (String alias : row.list("aliases")) {
      String plain = plainName(alias);
      boolean name = !alias.startsWith("?") && !alias.startsWith("=") && !isShort(plain);
      if (name && !plain.equals(plainName(row.get("name")))) {
        names.add(plain);
      }
    }
    Set<String> all = new LinkedHashSet<>();
    all.add(plainName(row.get("name")));
    all.addAll(names);
    names.addAll(NameSpellings.of(all));
    if (!row.get("id").startsWith(SHARED)) {
      String name = plainName(row.get("name"));
      names.addAll(
          type == EntityType.INSTITUTION
              ? labels.ofInstitution(name, row.get("kind"), row.get("country"))
              : labels.ofStrategy(name, row.get("owner")));
    }
    return String.join("|", names);
  }

  private static boolean isShort(String name) {
    return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * Whether the entry stands for one real thing. A name that many share ties its written forms and
   * short forms together inside a document, but gives no identity to what is found.
   */
  static boolean isOneThing(CanonicalEntity entity) {
    return !entity.id().startsWith(SHARED);
  }

  private static String plainName(String name) {
    return name.startsWith("~") || name.startsWith("=") ? name.substring(1) : name;
  }
}
