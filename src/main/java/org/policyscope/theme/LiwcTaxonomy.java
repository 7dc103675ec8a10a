package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;

/**
 * A dictionary in the form of the program LIWC ({@code .dic}): between two lines with a percent
 * sign the number and name of each category, then each word with the numbers of its categories.
 * Words match in any case.
 */
final class LiwcTaxonomy {
  private final Resource file;
  private final Places places;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<Theme.WeightedTerm>> terms = new LinkedHashMap<>();
  private final List<TaxonomyReader.Finding> remarks = new ArrayList<>();
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();

  private LiwcTaxonomy(Resource file) {
    this.file = file;
    this.places = new Places(file.name());
  }

  static TaxonomyDraft read(Resource file) {
    LiwcTaxonomy reader = new LiwcTaxonomy(file);
    int marks = 0;
    int number = 0;
    for (String line : file.content().split("\r?\n|\r", -1)) {
      number++;
      if (line.strip().equals("%")) {
        marks++;
      } else if (!line.isBlank() && marks == 1) {
        reader.readCategory(line.strip(), number);
      } else if (!line.isBlank() && marks > 1) {
        reader.readWord(line.strip(), number);
      }
    }
    if (marks < 2) {
      throw reader.invalid(number, "its list of categories does not end with a line `%`");
    }
    List<Theme> themes = new ArrayList<>();
    reader.names.forEach(
        (key, name) ->
            themes.add(
                ThemeList.theme(
                    name, name, Optional.empty(), reader.terms.getOrDefault(key, List.of()))));
    String name = ThemeList.nameOf(file);
    return new TaxonomyDraft(
        TaxonomyDraft.plain(name, name, "0", themes), reader.places, List.of(), reader.remarks);
  }

  private void readCategory(String line, int number) {
    String[] cells = line.split("\\s+", 2);
    if (cells.length < 2 || names.putIfAbsent(cells[0], cells[1]) != null) {
      throw invalid(number, "`" + line + "` is no new number and name of a category");
    }
    places.note(cells[1], number);
  }

  /** Words may have blanks in them; the numbers stand behind a tab, else behind the last word. */
  private void readWord(String line, int number) {
    List<String> cells = Arrays.asList(line.split(line.indexOf('\t') > 0 ? "\t+" : "\\s+"));
    int first = 1;
    while (first < cells.size() && !names.containsKey(cells.get(first).strip())) {
      first++;
    }
    if (first == cells.size()) {
      throw invalid(number, "`" + cells.get(0) + "` has no category of the list above");
    }
    PlainPhrase phrase = PlainPhrase.ofPattern(String.join(" ", cells.subList(0, first)));
    for (String cell : cells.subList(first, cells.size())) {
      String category = cell.strip();
      String name = names.get(category);
      if (name == null) {
        throw invalid(number, "there is no category `" + category + "`");
      }
      places.note(name, "terms", phrase.term(), number);
      places.note(name, "terms", phrase.written(), number);
      if (seen.computeIfAbsent(category, ignored -> new TreeSet<>()).add(phrase.term())) {
        terms.computeIfAbsent(category, ignored -> new ArrayList<>()).add(ThemeList.term(phrase));
      } else {
        remarks.add(
            new TaxonomyReader.Finding(
                file.name() + ":" + number,
                "`" + phrase.written() + "` stands twice under " + name + "; read once"));
      }
    }
  }

  private PolicyscopeException invalid(int line, String cause) {
    return new PolicyscopeException(
        ProblemCode.INVALID_TAXONOMY.problem(file.name() + ":" + line, cause));
  }
}
