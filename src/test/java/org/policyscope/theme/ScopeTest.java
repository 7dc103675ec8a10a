package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;
import org.policyscope.text.Span;

/** What a denial or an action reaches, read without a tagger. */
class ScopeTest {
  private static final Resources RESOURCES = new Resources(Optional.of(Path.of("models")));

  private final EngineAnalyzer analyzer =
      new EngineAnalyzer(CoreNlp.fast(), SentenceRules.english());
  private final CombinedThemeScorer scorer =
      new CombinedThemeScorer(
          TaxonomyReader.read(CombinedThemeScorerTest.resource("scope.yaml")),
          ThemeCues.read(RESOURCES));

  @TestFactory
  Stream<DynamicTest> problemsAreAssertedOrNot() {
    return CombinedThemeScorerTest.resource("scope.tsv")
        .content()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[2] + ": " + fields[1],
                    () ->
                        assertThat(statesOf(fields[1])).isEqualTo(List.of(fields[0].split(" ")))));
  }

  @Test
  void aSentenceOfManyDenialsEnds() {
    String line = "no debt distress not averted without famine and ".repeat(20_000);
    assertThat(statesOf(line)).isNotEmpty();
  }

  /** How each problem of the first sentence stands, in order. */
  private List<String> statesOf(String text) {
    ParsedDocument document =
        analyzer.analyze(Cleaners.standard(RESOURCES).clean(SourceDocument.ofText("test", text)));
    Map<Span, String> states = new TreeMap<>();
    for (ThemeAssignment theme : scorer.score(document, List.of())) {
      theme.evidence().stream()
          .filter(found -> found.sentence() == 0)
          .forEach(found -> states.put(found.span(), "asserted"));
      theme.suppressed().stream()
          .filter(found -> found.sentence() == 0)
          .forEach(found -> states.put(found.span(), found.reason().label()));
    }
    return new ArrayList<>(states.values());
  }
}
