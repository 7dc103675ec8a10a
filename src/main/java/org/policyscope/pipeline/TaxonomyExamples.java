package org.policyscope.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.LinguisticAnalyzer;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.clean.Cleaner;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;
import org.policyscope.theme.CombinedThemeScorer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;
import org.policyscope.theme.Theme;
import org.policyscope.theme.ThemeCues;
import org.policyscope.theme.ThemeScorer;

/** Runs the example sentences that a taxonomy carries: each right one must have its theme. */
public final class TaxonomyExamples {
  private TaxonomyExamples() {}

  /**
   * The examples that do not come out as their taxonomy says.
   *
   * @param read a taxonomy without findings
   */
  public static List<TaxonomyReader.Finding> failures(
      TaxonomyReader.Result read, Resources resources) {
    Taxonomy taxonomy = read.taxonomy();
    Cleaner cleaner = Cleaners.standard(resources);
    LinguisticAnalyzer analyzer = new EngineAnalyzer(CoreNlp.fast(), SentenceRules.english());
    ThemeScorer scorer = new CombinedThemeScorer(taxonomy, ThemeCues.read(resources));
    List<TaxonomyReader.Finding> failures = new ArrayList<>();
    for (Theme theme : taxonomy.themes()) {
      for (String example : theme.examples().positive()) {
        if (!themesOf(example, cleaner, analyzer, scorer).contains(theme.id())) {
          failures.add(finding(read, theme, "for", example, "does not get the theme"));
        }
      }
      for (String example : theme.examples().negative()) {
        if (themesOf(example, cleaner, analyzer, scorer).contains(theme.id())) {
          failures.add(finding(read, theme, "against", example, "gets the theme and should not"));
        }
      }
    }
    return failures;
  }

  private static Set<String> themesOf(
      String example, Cleaner cleaner, LinguisticAnalyzer analyzer, ThemeScorer scorer) {
    var parsed = analyzer.analyze(cleaner.clean(SourceDocument.ofText("example", example)));
    return scorer.score(parsed, List.of()).stream()
        .filter(assignment -> assignment.sentences() > 0)
        .map(ThemeAssignment::id)
        .collect(Collectors.toSet());
  }

  private static TaxonomyReader.Finding finding(
      TaxonomyReader.Result read, Theme theme, String field, String example, String message) {
    return new TaxonomyReader.Finding(
        read.sources().ofExample(theme.id(), field, example),
        theme.id() + ": example `" + example + "` " + message);
  }
}
