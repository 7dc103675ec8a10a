package org.policyscope.pipeline;

import java.util.List;
import org.policyscope.analysis.LinguisticAnalyzer;
import org.policyscope.clean.Cleaner;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.Reading;
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
 */
public record Pipeline(
    Cleaner cleaner,
    LinguisticAnalyzer analyzer,
    EntityRecognizer recognizer,
    ThemeScorer scorer,
    Taxonomy taxonomy,
    Provenance provenance,
    StageClock clock) {

  public AnnotatedDocument annotate(SourceDocument source) {
    CleanDocument clean = clock.time(Stage.CLEAN, () -> cleaner.clean(source));
    ParsedDocument parsed = clock.time(Stage.ANALYSIS, () -> analyzer.analyze(clean));
    List<AcronymPair> introduced = clock.time(Stage.ENTITIES, () -> AcronymFinder.find(parsed));
    List<EntityMention> mentions =
        clock.time(Stage.ENTITIES, () -> recognizer.recognize(parsed, introduced));
    List<AcronymPair> acronyms =
        clock.time(Stage.ENTITIES, () -> AcronymFinder.withKnown(parsed, introduced, mentions));
    List<ThemeAssignment> themes = clock.time(Stage.THEMES, () -> scorer.score(parsed, mentions));
    List<Reading> blocked =
        clock.time(Stage.ENTITIES, () -> recognizer.blocked(parsed, introduced));
    return new AnnotatedDocument(parsed, mentions, acronyms, themes, provenance, blocked);
  }
}
