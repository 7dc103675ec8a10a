package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is wrong with a taxonomy, and for what is likely to be. */
final class TaxonomyLint {
  private final Taxonomy taxonomy;
  private final Places places;
  private final List<TaxonomyReader.Finding> findings = new ArrayList<>();
  private final List<TaxonomyReader.Finding> warnings = new ArrayList<>();

  /** The phrases of each theme, each once; filled by {@link #check}. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** A phrase and the term it comes from. */
  record Phrase(TermPattern pattern, Theme.WeightedTerm term) {}

  TaxonomyLint(Taxonomy taxonomy, Places places) {
    this.taxonomy = taxonomy;
    this.places = places;
  }

  List<TaxonomyReader.Finding> findings() {
    return findings;
  }

  List<TaxonomyReader.Finding> warnings() {
    return warnings;
  }

  /** Looks for what is wrong; every start of the program does. */
  void check() {
    if (taxonomy.themes().isEmpty()) {
      report("", "themes", "", "it has no themes");
    }
    for (Theme theme : taxonomy.themes()) {
      checkTerms(theme);
      checkSentences(theme);
    }
    checkCrosswalks();
  }

  /** Looks for what is likely to be wrong, for those who ask; after {@link #check}. */
  void advise() {
    Set<String> parents = new HashSet<>();
    taxonomy.themes().forEach(theme -> theme.parent().ifPresent(parents::add));
    Map<String, String> labels = new HashMap<>();
    for (Theme theme : taxonomy.themes()) {
      adviseOnTerms(theme);
      checkCompleteness(theme, parents.contains(theme.id()));
      String other = labels.putIfAbsent(theme.label(), theme.id());
      if (other != null && !other.equals(theme.id())) {
        warn(theme.id(), "", "", "label `" + theme.label() + "` is that of " + other + " too");
      }
    }
    checkExamplesExist();
  }

  private void checkTerms(Theme theme) {
    Map<Object, Theme.WeightedTerm> positive = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    List<Phrase> distinct = new ArrayList<>();
    for (Theme.WeightedTerm term : theme.terms()) {
      int time = times.merge(term.term(), 1, Integer::sum) - 1;
      for (TermPattern pattern : patterns(theme, "terms", term.term())) {
        if (positive.putIfAbsent(key(pattern), term) == null) {
          distinct.add(new Phrase(pattern, term));
        } else {
          findings.add(
              new TaxonomyReader.Finding(
                  places.of(theme.id(), "terms", written(term), time),
                  "term `" + pattern.phrase() + "` of " + theme.id() + " stands twice"));
        }
      }
      for (String condition : term.with()) {
        patterns(theme, "with", condition);
      }
    }
    for (String term : theme.negativeTerms()) {
      for (TermPattern pattern : patterns(theme, "negativeTerms", term)) {
        if (positive.containsKey(key(pattern))) {
          report(
              theme.id(),
              "negativeTerms",
              term,
              "`" + pattern.phrase() + "` is a term and a negative term of " + theme.id());
        }
      }
    }
    phrases.put(theme.id(), distinct);
  }

  private void adviseOnTerms(Theme theme) {
    List<Phrase> ofTheme = phrases.getOrDefault(theme.id(), List.of());
    Map<Object, Theme.WeightedTerm> first = new HashMap<>();
    ofTheme.forEach(phrase -> first.put(key(phrase.pattern()), phrase.term()));
    for (Theme.WeightedTerm term : theme.terms()) {
      checkMarks(theme, term);
      for (String condition : term.with()) {
        if (parsed(condition).stream().anyMatch(own -> term.equals(first.get(key(own))))) {
          warn(
              theme.id(),
              "with",
              condition,
              "`" + term.term() + "` has itself as condition, which always holds");
        }
      }
    }
    ShadowedTerms.find(ofTheme)
        .forEach(
            shadowed ->
                warn(
                    theme.id(),
                    "terms",
                    written(shadowed.term()),
                    "term `"
                        + shadowed.phrase()
                        + "` of "
                        + theme.id()
                        + " never counts: wherever it stands, `"
                        + shadowed.by()
                        + "` does too and goes before it"));
  }

  /** In a text, a mark is a word by itself. */
  private void checkMarks(Theme theme, Theme.WeightedTerm term) {
    for (String word : term.term().split("[ ()|]+")) {
      if (word.length() > 1 && ",;:!\"".indexOf(word.charAt(word.length() - 1)) >= 0) {
        warn(
            theme.id(),
            "terms",
            written(term),
            "`" + word + "` is no word of a text: put a blank before the mark");
      }
    }
  }

  /** Two spellings that match the same are the same. */
  private static Object key(TermPattern pattern) {
    return List.of(pattern.words(), pattern.gaps(), pattern.caseSensitive());
  }

  private static String written(Theme.WeightedTerm term) {
    return term.written().orElse(term.term());
  }

  private List<TermPattern> patterns(Theme theme, String field, String term) {
    try {
      return TermPattern.parse(term);
    } catch (IllegalArgumentException e) {
      report(theme.id(), field, term, "term `" + term + "`: " + e.getMessage());
      return List.of();
    }
  }

  /** None of one that is wrong, which is reported elsewhere. */
  private static List<TermPattern> parsed(String term) {
    try {
      return TermPattern.parse(term);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private void checkSentences(Theme theme) {
    Set<String> against = new HashSet<>(theme.examples().negative());
    for (String example : new LinkedHashSet<>(theme.examples().positive())) {
      if (against.contains(example)) {
        report(
            theme.id(),
            "for",
            example,
            "`" + example + "` is an example for and against the theme");
      }
    }
    checkOnce(theme, "for", theme.examples().positive());
    checkOnce(theme, "against", theme.examples().negative());
    checkOnce(theme, "prototypes", theme.prototypes());
  }

  private void checkOnce(Theme theme, String field, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        findings.add(
            new TaxonomyReader.Finding(
                places.of(theme.id(), field, value, 1),
                "`" + value + "` stands twice under `" + field + "` of " + theme.id()));
      } else if (value.isBlank()) {
        report(theme.id(), field, value, "`" + field + "` of " + theme.id() + " has an empty text");
      }
    }
  }

  private void checkCompleteness(Theme theme, boolean isParent) {
    boolean hasEvidence = !theme.terms().isEmpty() || !theme.prototypes().isEmpty();
    if (!hasEvidence && !isParent) {
      warn(theme.id(), "", "", theme.id() + " has no terms and no prototypes: nothing can give it");
    }
    if (theme.terms().isEmpty() && !theme.negativeTerms().isEmpty()) {
      warn(theme.id(), "", "", theme.id() + " has negative terms but no terms");
    }
    if (theme.validated() && theme.prototypes().isEmpty() && !isParent) {
      warn(theme.id(), "", "", theme.id() + " is validated and has no prototypes");
    }
    if (theme.validated() && theme.definition().isBlank()) {
      warn(theme.id(), "", "", theme.id() + " is validated and has no definition");
    }
  }

  /** A taxonomy without any is a list of words, and one remark on it is enough. */
  private void checkExamplesExist() {
    List<Theme> without =
        taxonomy.themes().stream()
            .filter(theme -> !theme.terms().isEmpty())
            .filter(theme -> theme.examples().positive().isEmpty())
            .toList();
    boolean none =
        taxonomy.themes().stream().allMatch(theme -> theme.examples().positive().isEmpty());
    if (none && !without.isEmpty()) {
      warn(without.get(0).id(), "", "", "no theme has an example, so none can be tried");
    } else {
      without.forEach(
          theme -> warn(theme.id(), "", "", theme.id() + " has terms and no example `for` it"));
    }
  }

  private void checkCrosswalks() {
    Set<String> ids = new HashSet<>();
    taxonomy.themes().forEach(theme -> ids.add(theme.id()));
    for (Taxonomy.Crosswalk crosswalk : taxonomy.crosswalks()) {
      Map<String, Integer> times = new HashMap<>();
      for (Taxonomy.Category category : crosswalk.categories()) {
        String field = crosswalk.name() + "." + category.id();
        int time = times.merge(category.id(), 1, Integer::sum) - 1;
        if (time > 0) {
          findings.add(
              new TaxonomyReader.Finding(
                  places.of("", field, "", time), "crosswalk " + field + " stands twice"));
        }
        for (String theme : category.themes()) {
          if (!ids.contains(theme)) {
            report("", field, theme, "crosswalk " + field + ": there is no theme `" + theme + "`");
          }
        }
      }
    }
  }

  private void report(String theme, String field, String value, String message) {
    findings.add(new TaxonomyReader.Finding(places.of(theme, field, value), message));
  }

  private void warn(String theme, String field, String value, String message) {
    warnings.add(new TaxonomyReader.Finding(places.of(theme, field, value), message));
  }
}
