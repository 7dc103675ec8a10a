package org.policyscope.pipeline;

import java.util.List;
import java.util.Optional;
import org.policyscope.analysis.LinguisticAnalyzer;
import org.policyscope.clean.Cleaner;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.Additions;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.Reading;
import org.policyscope.document.Recognition;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.entity.AcronymFinder;
import org.policyscope.entity.EntityRecognizer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.ThemeScorer;

/**
 * From a document as it was read to everything found in it. Immutable: one serves all threads, and
 * what it says of a document depends on that document alone.
 *
 * @param cleaner makes the text ready
 * @param analyzer finds sentences and tokens
 * @param recognizer finds countries, institutions and strategies
 * @param scorer finds themes
 * @param taxonomy the themes it looks for
 * @param provenance stands in every result
 * @param clock where the time of each stage is booked
 * @param extras what was asked for besides
 */
public record Pipeline(
    Cleaner cleaner,
    LinguisticAnalyzer analyzer,
    EntityRecognizer recognizer,
    ThemeScorer scorer,
    Taxonomy taxonomy,
    Provenance provenance,
    StageClock clock,
    PipelineExtras extras) {

  /** With nothing that has to be asked for. */
  public Pipeline(
      Cleaner cleaner,
      LinguisticAnalyzer analyzer,
      EntityRecognizer recognizer,
      ThemeScorer scorer,
      Taxonomy taxonomy,
      Provenance provenance,
      StageClock clock) {
    this(cleaner, analyzer, recognizer, scorer, taxonomy, provenance, clock, PipelineExtras.NONE);
  }

  public Pipeline with(PipelineExtras other) {
    return new Pipeline(cleaner, analyzer, recognizer, scorer, taxonomy, provenance, clock, other);
  }

  public AnnotatedDocument annotate(SourceDocument source) {
    CleanDocument clean = clock.time(Stage.CLEAN, () -> cleaner.clean(source));
    ParsedDocument parsed = clock.time(Stage.ANALYSIS, () -> analyzer.analyze(clean));
    List<AcronymPair> introduced = clock.time(Stage.ENTITIES, () -> AcronymFinder.find(parsed));
    Recognition recognition = clock.time(Stage.ENTITIES, () -> recognize(parsed, introduced));
    List<EntityMention> mentions = recognition.mentions();
    List<AcronymPair> acronyms =
        clock.time(Stage.ENTITIES, () -> AcronymFinder.withKnown(parsed, introduced, mentions));
    List<ThemeAssignment> themes = clock.time(Stage.THEMES, () -> scorer.score(parsed, mentions));
    List<Reading> blocked =
        clock.time(Stage.ENTITIES, () -> recognizer.blocked(parsed, introduced));
    Additions additions =
        new Additions(
            extras.explain() ? Optional.of(recognition.rejected()) : Optional.empty(),
            extras.expand(parsed, mentions));
    return new AnnotatedDocument(
        parsed, mentions, acronyms, themes, provenance, blocked, additions);
  }

  private Recognition recognize(ParsedDocument parsed, List<AcronymPair> introduced) {
    return extras.explain()
        ? recognizer.explain(parsed, introduced)
        : new Recognition(recognizer.recognize(parsed, introduced), List.of());
  }
}
