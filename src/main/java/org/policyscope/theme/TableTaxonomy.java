package org.policyscope.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.TabSeparatedTable.Row;

/**
 * A table, one term or one statement on a theme a line. The columns are explained in {@code
 * docs/taxonomies.md}.
 */
final class TableTaxonomy {
  private static final List<String> COLUMNS =
      List.of(
          "theme",
          "label",
          "parent",
          "definition",
          "term",
          "weight",
          "with",
          "negative",
          "case",
          "include",
          "exclude",
          "borderline",
          "prototype",
          "example",
          "counterexample",
          "validated",
          "exactmatch",
          "note");

  private static final Set<String> YES = Set.of("yes", "true", "1", "x", "y");
  private static final Set<String> NO = Set.of("", "no", "false", "0", "n");

  private final Places places;
  private final Map<String, TableTheme> themes = new LinkedHashMap<>();
  private final List<TaxonomyReader.Finding> findings = new ArrayList<>();
  private final String themeColumn;

  private TableTaxonomy(Resource file, String themeColumn) {
    this.places = new Places(file.name());
    this.themeColumn = themeColumn;
  }

  static TaxonomyDraft read(Resource file, List<Row> rows) {
    if (rows.isEmpty()) {
      throw TaxonomyFormat.unusable(file, "it has no lines below a header");
    }
    Set<String> header = rows.get(0).values().keySet();
    TableTaxonomy table = new TableTaxonomy(file, header.contains("theme") ? "theme" : "id");
    table.checkHeader(rows.get(0), header);
    rows.forEach(table::read);
    String name = ThemeList.nameOf(file);
    List<Theme> read = table.themes.values().stream().map(TableTheme::theme).toList();
    return new TaxonomyDraft(
        TaxonomyDraft.plain(name, name, "0", read), table.places, table.findings, List.of());
  }

  private void checkHeader(Row first, Set<String> header) {
    if (!header.contains(themeColumn)) {
      throw new PolicyscopeException(
          ProblemCode.INVALID_TAXONOMY.problem(
              first.place(), "the header above it has no column `theme` or `id`"));
    }
    for (String column : header) {
      if (!column.isEmpty() && !column.equals(themeColumn) && !COLUMNS.contains(column)) {
        report(
            first,
            "the header above it has a column `"
                + column
                + "`; known are "
                + String.join(", ", COLUMNS));
      }
    }
  }

  private void read(Row row) {
    String id = row.get(themeColumn);
    if (id.isEmpty()) {
      report(row, "`" + themeColumn + "` is empty");
      return;
    }
    int line = line(row);
    if (!themes.containsKey(id)) {
      places.note(id, line);
    }
    TableTheme theme = themes.computeIfAbsent(id, TableTheme::new);
    for (String column : List.of("label", "parent", "definition")) {
      if (!row.get(column).isEmpty()) {
        places.note(id, column, row.get(column), line);
        theme
            .say(column, row.get(column))
            .ifPresent(
                other -> report(row, id + " has another " + column + " above: `" + other + "`"));
      }
    }
    for (String column : TableTheme.LISTS) {
      if (!row.get(column).isEmpty()) {
        places.note(id, TableTheme.field(column), row.get(column), line);
        theme.add(column, row.get(column));
      }
    }
    if (flag(row, "validated")) {
      theme.validate();
    }
    readTerm(row, id, theme, line);
  }

  private void readTerm(Row row, String id, TableTheme theme, int line) {
    String written = row.get("term");
    boolean negative = flag(row, "negative");
    if (written.isEmpty()) {
      for (String column : List.of("weight", "with", "negative", "case")) {
        if (!row.get(column).isEmpty()) {
          report(row, "`" + column + "` stands beside no term");
        }
      }
      return;
    }
    String term = cased(row, written);
    places.note(id, negative ? "negativeTerms" : "terms", term, line);
    if (negative) {
      if (!row.get("weight").isEmpty() || !row.get("with").isEmpty()) {
        report(row, "a negative term has no weight and no condition");
      }
      theme.addNegative(term);
      return;
    }
    Optional<String> shown = term.equals(written) ? Optional.empty() : Optional.of(written);
    shown.ifPresent(text -> places.note(id, "terms", text, line));
    boolean one = written.indexOf('(') < 0;
    theme.add(
        new Theme.WeightedTerm(term, weight(row), row.list("with"), shown.filter(ignored -> one)));
  }

  private double weight(Row row) {
    String text = row.get("weight");
    if (text.isEmpty()) {
      return TaxonomyDraft.DEFAULT_WEIGHT;
    }
    Optional<Double> weight = Fractions.parse(text);
    if (weight.isEmpty()) {
      report(row, "`weight` is not a number above 0 and up to 1: `" + text + "`");
    }
    return weight.orElse(TaxonomyDraft.DEFAULT_WEIGHT);
  }

  /** A term without capitals matches in any case, so taking them away is all it needs. */
  private String cased(Row row, String term) {
    String rule = row.get("case").toLowerCase(Locale.ROOT);
    boolean capitals = term.chars().anyMatch(Character::isUpperCase);
    return switch (rule) {
      case "" -> term;
      case "any", "insensitive" -> term.toLowerCase(Locale.ROOT);
      case "exact", "sensitive" -> {
        if (!capitals) {
          report(row, "`" + term + "` has no capital to be exact about");
        }
        yield term;
      }
      default -> {
        report(row, "`case` is neither `any` nor `exact`: `" + rule + "`");
        yield term;
      }
    };
  }

  private boolean flag(Row row, String column) {
    String value = row.get(column).toLowerCase(Locale.ROOT);
    if (!YES.contains(value) && !NO.contains(value)) {
      report(row, "`" + column + "` is neither yes nor no: `" + value + "`");
    }
    return YES.contains(value);
  }

  private void report(Row row, String message) {
    findings.add(new TaxonomyReader.Finding(row.place(), message));
  }

  private static int line(Row row) {
    return Integer.parseInt(row.place().substring(row.place().lastIndexOf(':') + 1));
  }
}
