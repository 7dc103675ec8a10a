package org.policyscope.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;

/** Which thing an entry of a user's gazetteer stands for: one of ours, or one of its own. */
final class UserIdentities {
  private static final String ID = "\\*?[A-Za-z0-9][A-Za-z0-9._~-]{0,199}";

  private final BuiltInNames builtIn;

  UserIdentities(BuiltInNames builtIn) {
    this.builtIn = builtIn;
  }

  /**
   * The thing. Where it is one of ours, what the entry says replaces what our lists say; a demonym
   * or capital does not rename its country.
   */
  CanonicalEntity of(UserEntry entry) {
    Map<String, String> given = new LinkedHashMap<>(entry.attributes());
    if (given.containsKey("country")) {
      given.put("country", countryCode(entry, given.get("country")));
    }
    Optional<CanonicalEntity> known =
        entry.type() == EntityType.COUNTRY ? country(entry) : other(entry);
    if (known.isEmpty()) {
      return new CanonicalEntity(id(entry), entry.name(), given);
    }
    boolean renames =
        entry.kind().isEmpty()
            || entry.kind().get() == CountryKind.NAME
            || entry.kind().get() == CountryKind.HISTORICAL;
    Map<String, String> all = new LinkedHashMap<>(known.get().attributes());
    all.putAll(given);
    return new CanonicalEntity(known.get().id(), renames ? entry.name() : known.get().name(), all);
  }

  private String countryCode(UserEntry entry, String code) {
    return builtIn
        .country(code)
        .map(CanonicalEntity::id)
        .orElseThrow(
            () ->
                entry.invalid(
                    "country `" + code + "` is no code of ISO 3166-1 and no state of the past"));
  }

  private Optional<CanonicalEntity> country(UserEntry entry) {
    String id = entry.id();
    Optional<CanonicalEntity> known =
        id.isEmpty() ? builtIn.countryNamed(entry.name()) : builtIn.country(id);
    if (known.isPresent()) {
      return known;
    }
    if (id.isEmpty()) {
      throw entry.invalid(
          "`"
              + entry.name()
              + "` is no country that is known; give its ISO code, or an id, as `id`");
    }
    if (id.length() <= 3) {
      throw entry.invalid("`" + id + "` is no country code of ISO 3166-1");
    }
    return other(entry);
  }

  /** Ours with the same id, which must be of the same type. */
  private Optional<CanonicalEntity> other(UserEntry entry) {
    String id = id(entry);
    Optional<BuiltInNames.Entry> known = builtIn.withId(id);
    if (known.isPresent() && known.get().type() != entry.type()) {
      throw entry.invalid(
          "the id `"
              + id
              + "` is that of "
              + known.get().canonical().name()
              + ", which is of type "
              + known.get().type().label()
              + "; take another id");
    }
    return known.map(BuiltInNames.Entry::canonical);
  }

  private static String id(UserEntry entry) {
    if (entry.id().isEmpty()) {
      String slug = slug(entry.name());
      if (slug.isEmpty()) {
        throw entry.invalid("no id follows from the name `" + entry.name() + "`; give one");
      }
      return slug;
    }
    if (!entry.id().matches(ID)) {
      throw entry.invalid(
          "the id `"
              + entry.id()
              + "` must begin with a letter or digit and have only letters, digits, `-`, `_`, `.`,"
              + " `~`, 200 at most");
    }
    return entry.id();
  }

  /** As our own ids are made: lower case, without diacritics, words joined by hyphens. */
  private static String slug(String name) {
    String slug =
        WordFolding.plain(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.length() <= 200 ? slug : slug.substring(0, 200);
  }
}
