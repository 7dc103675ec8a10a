package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.resource.TabSeparatedTable.Row;

/** The lines of a user's table as entries. The columns are explained in docs/gazetteers.md. */
final class UserTable {
  private static final Set<String> COLUMNS =
      Set.of(
          "type",
          "name",
          "id",
          "acronym",
          "aliases",
          "kind",
          "country",
          "owner",
          "validFrom",
          "validTo",
          "identifiers",
          "action",
          "source",
          "note");

  /** What reports show under names of their own. */
  private static final Set<String> RESERVED =
      Set.of(
          "id",
          "name",
          "acronym",
          "aliases",
          "kind",
          "country",
          "owner",
          "validFrom",
          "validTo",
          "iso2",
          "iso3",
          "m49");

  private static final String ANY = "any";

  private UserTable() {}

  static List<UserEntry> entries(List<Row> rows) {
    List<UserEntry> entries = new ArrayList<>();
    if (!rows.isEmpty()) {
      checkColumns(rows.get(0));
    }
    for (Row row : rows) {
      for (EntityType type : types(row)) {
        entries.add(entry(row, type));
      }
    }
    return entries;
  }

  private static void checkColumns(Row row) {
    for (String wanted : List.of("type", "name")) {
      if (!row.values().containsKey(wanted)) {
        throw UserEntry.invalid(row.place(), "the header above it has no column `" + wanted + "`");
      }
    }
    for (String column : row.values().keySet()) {
      if (!column.isEmpty() && !COLUMNS.contains(column)) {
        throw UserEntry.invalid(
            row.place(),
            "the header above it has a column `"
                + column
                + "`; known are "
                + String.join(", ", COLUMNS.stream().sorted().toList()));
      }
    }
  }

  private static boolean blocks(Row row) {
    return switch (row.get("action").toLowerCase(Locale.ROOT)) {
      case "", "add" -> false;
      case "block" -> true;
      default ->
          throw UserEntry.invalid(
              row.place(), "action `" + row.get("action") + "` is neither `add` nor `block`");
    };
  }

  private static List<EntityType> types(Row row) {
    String wanted = row.get("type").toLowerCase(Locale.ROOT);
    if (wanted.equals(ANY) && blocks(row)) {
      return List.of(EntityType.values());
    }
    return Arrays.stream(EntityType.values())
        .filter(type -> type.label().equals(wanted))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                UserEntry.invalid(
                    row.place(),
                    "type `"
                        + row.get("type")
                        + "` is none of country, institution, strategy (with action `block` also"
                        + " `any`)"));
  }

  private static UserEntry entry(Row row, EntityType type) {
    String name = row.get("name");
    List<UserEntry.Form> forms = new ArrayList<>(List.of(new UserEntry.Form(name, false)));
    row.list("acronym").forEach(form -> forms.add(new UserEntry.Form(form, true)));
    row.list("aliases").forEach(form -> forms.add(new UserEntry.Form(form, false)));
    return new UserEntry(
        row.place(),
        type,
        blocks(row),
        row.get("id"),
        type == EntityType.COUNTRY ? Optional.of(countryKind(row)) : Optional.empty(),
        UserEntry.withoutMarks(name),
        forms,
        attributes(row, type));
  }

  private static CountryKind countryKind(Row row) {
    String kind = row.get("kind").toLowerCase(Locale.ROOT);
    if (kind.isEmpty() || blocks(row)) {
      return CountryKind.NAME;
    }
    return Arrays.stream(CountryKind.values())
        .filter(known -> known.label().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                UserEntry.invalid(
                    row.place(),
                    "kind `"
                        + kind
                        + "` of a country is none of name, demonym, metonym, historical"));
  }

  private static Map<String, String> attributes(Row row, EntityType type) {
    Map<String, String> attributes = new LinkedHashMap<>();
    row.list("acronym").stream()
        .findFirst()
        .ifPresent(form -> attributes.put("acronym", UserEntry.withoutMarks(form)));
    if (type != EntityType.COUNTRY) {
      Countries.put(attributes, "kind", row.get("kind"));
    }
    for (String column : List.of("country", "owner", "validFrom", "validTo")) {
      Countries.put(attributes, column, row.get(column));
    }
    for (String column : List.of("validFrom", "validTo")) {
      if (!row.get(column).matches("([0-9]{1,4})?")) {
        throw UserEntry.invalid(row.place(), column + " `" + row.get(column) + "` is not a year");
      }
    }
    for (String identifier : row.list("identifiers")) {
      int colon = identifier.indexOf(':');
      String scheme = colon < 0 ? "" : identifier.substring(0, colon).strip();
      String value = identifier.substring(colon + 1).strip();
      if (!scheme.matches("[A-Za-z][A-Za-z0-9_-]*") || value.isEmpty()) {
        throw UserEntry.invalid(
            row.place(), "identifier `" + identifier + "` is not of the form scheme:value");
      }
      if (RESERVED.contains(scheme)) {
        throw UserEntry.invalid(
            row.place(), "identifier `" + identifier + "`: reports use the word " + scheme);
      }
      attributes.put(scheme, value);
    }
    return attributes;
  }
}
