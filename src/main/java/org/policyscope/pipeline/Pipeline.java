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
import org.policyscope.document.Recognition;
import org.policyscope.document.RecognizedDocument;
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
 * @param stages what is remembered of earlier runs
 */
public record Pipeline(
    Cleaner cleaner,
    LinguisticAnalyzer analyzer,
    EntityRecognizer recognizer,
    ThemeScorer scorer,
    Taxonomy taxonomy,
    Provenance provenance,
    StageClock clock,
    PipelineExtras extras,
    Stages stages) {

  /** With nothing that has to be asked for. */
  public Pipeline(
      Cleaner cleaner,
      LinguisticAnalyzer analyzer,
      EntityRecognizer recognizer,
      ThemeScorer scorer,
      Taxonomy taxonomy,
      Provenance provenance,
      StageClock clock) {
    this(
        cleaner,
        analyzer,
        recognizer,
        scorer,
        taxonomy,
        provenance,
        clock,
        PipelineExtras.NONE,
        Stages.NONE);
  }

  public Pipeline with(PipelineExtras other) {
    return new Pipeline(
        cleaner, analyzer, recognizer, scorer, taxonomy, provenance, clock, other, stages);
  }

  Pipeline with(Stages remembered) {
    return new Pipeline(
        cleaner, analyzer, recognizer, scorer, taxonomy, provenance, clock, extras, remembered);
  }

  public AnnotatedDocument annotate(SourceDocument source) {
    CleanDocument clean = clock.time(Stage.CLEAN, () -> cleaner.clean(source));
    String key = stages.key(clean, extras.explain());
    RecognizedDocument document = stages.recognized(key, clean, () -> recognize(clean));
    ParsedDocument parsed = document.parsed();
    List<EntityMention> mentions = document.mentions();
    List<ThemeAssignment> themes =
        clock.time(
            Stage.THEMES,
            () ->
                scorer.assignments(
                    stages.findings(key, source.id(), () -> scorer.find(parsed, mentions))));
    Additions additions = new Additions(document.rejected(), extras.expand(parsed, mentions));
    return new AnnotatedDocument(
        parsed, mentions, document.acronyms(), themes, provenance, document.blocked(), additions);
  }

  private RecognizedDocument recognize(CleanDocument clean) {
    ParsedDocument parsed = clock.time(Stage.ANALYSIS, () -> analyzer.analyze(clean));
    return clock.time(Stage.ENTITIES, () -> recognize(parsed));
  }

  private RecognizedDocument recognize(ParsedDocument parsed) {
    List<AcronymPair> introduced = AcronymFinder.find(parsed);
    Recognition recognition =
        extras.explain()
            ? recognizer.explain(parsed, introduced)
            : new Recognition(recognizer.recognize(parsed, introduced), List.of());
    return new RecognizedDocument(
        parsed,
        recognition.mentions(),
        AcronymFinder.withKnown(parsed, introduced, recognition.mentions()),
        recognizer.blocked(parsed, introduced),
        extras.explain() ? Optional.of(recognition.rejected()) : Optional.empty());
  }
}
