package org.policyscope.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/** What single words do in names, from {@code patterns/name-words.tsv}. */
final class NameWords {
  private static final String FILE = "patterns/name-words.tsv";
  private static final Set<Role> NONE = Set.copyOf(EnumSet.noneOf(Role.class));

  private final Map<String, Set<Role>> roles;

  private NameWords(Map<String, Set<Role>> roles) {
    this.roles = roles;
  }

  /** What a word does; the file explains each. */
  enum Role {
    INSTITUTION,
    LEAD,
    LEAD_FOR,
    NATIVE_LEAD,
    NATIVE_CONNECTOR,
    INSTITUTION_WEAK,
    MOVEMENT,
    BARE,
    NUMBERED,
    COMPANY,
    LEGAL_FORM,
    LEGAL_LEAD,
    IN_BRACKETS,
    STATE_BODY,
    STRATEGY,
    STRATEGY_WEAK,
    STRATEGY_CONCEPT,
    STATUTE,
    CALLS,
    CALLED,
    TITLE_CONNECTOR,
    CITY_START,
    GENERIC,
    EVENT,
    TITLE,
    OWNER,
    PEOPLE,
    PARTISANS,
    FUNCTION,
    CONNECTOR,
    LOCAL,
    SCHOOL,
    STATE,
    OF_LANGUAGE,
    SPEAKS,
    PLACE,
    DETERMINER,
    ACTS,
    SAYS,
    AUXILIARY,
    ADVERB,
    ACTS_ON,
    RELATION,
    OF_GOVERNMENT,
    DEMONYM_SURNAME,
    OF_PLACE,
    AT_PLACE,
    PARTICIPLE,
    OF_TOWNS,
    RULERS,
    SENT,
    NO_INSTITUTION
  }

  static NameWords load(Resources resources) {
    Map<String, EnumSet<Role>> roles = new HashMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(FILE)).rows()) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row.list("words")) {
        String key = WordScanner.scan(word).key(0);
        roles.computeIfAbsent(key, ignored -> EnumSet.noneOf(Role.class)).add(role);
      }
    }
    Map<String, Set<Role>> fixed = new HashMap<>();
    roles.forEach((key, value) -> fixed.put(key, java.util.Collections.unmodifiableSet(value)));
    return new NameWords(fixed);
  }

  boolean is(String key, Role role) {
    Set<Role> found = roles.get(key);
    return found != null && found.contains(role);
  }

  /** All that the word does. */
  Set<Role> of(String key) {
    return roles.getOrDefault(key, NONE);
  }
}
