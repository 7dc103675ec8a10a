package org.policyscope.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;

/** Texts read without a tagger, by the delivered cues and the problems of {@code scope.yaml}. */
final class UntaggedReading {
  private static final Resources RESOURCES = new Resources(Optional.of(Path.of("models")));

  private final EngineAnalyzer analyzer =
      new EngineAnalyzer(CoreNlp.fast(), SentenceRules.english());
  private final ThemeCues cues = ThemeCues.read(RESOURCES);
  private final CombinedThemeScorer scorer =
      new CombinedThemeScorer(
          TaxonomyReader.read(CombinedThemeScorerTest.resource("scope.yaml")), cues);

  ParsedDocument parsed(String text) {
    return analyzer.analyze(
        Cleaners.standard(RESOURCES).clean(SourceDocument.ofText("test", text)));
  }

  List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions) {
    return scorer.score(document, mentions);
  }

  List<ThemeAssignment> score(
      Taxonomy taxonomy, ParsedDocument document, List<EntityMention> mentions) {
    return new CombinedThemeScorer(taxonomy, cues).score(document, mentions);
  }

  /** The cases of a table, each as its fields. */
  static Stream<String[]> cases(String table) {
    return CombinedThemeScorerTest.resource(table)
        .content()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }
}
