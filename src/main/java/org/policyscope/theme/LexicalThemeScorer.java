package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resource;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * Scores themes by the terms of a taxonomy. Immutable: one serves all threads.
 *
 * <p>A sentence's score follows from its evidence alone, a parent's is the highest of its
 * children's, a document's follows from its sentences' ({@link ThemeFormula}).
 */
public final class LexicalThemeScorer implements ThemeScorer {
  private static final double LEAST_SHOWN = 0.01;

  private final Taxonomy taxonomy;
  private final TermMatcher matcher;

  /**
   * @param taxonomy the themes
   * @param cues what suppresses matches, {@code themes/negation.yaml}
   */
  public LexicalThemeScorer(Taxonomy taxonomy, Resource cues) {
    this.taxonomy = taxonomy;
    this.matcher = new TermMatcher(taxonomy, SuppressionCuesReader.read(cues));
  }

  @Override
  public List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions) {
    Map<String, ThemeTally> tallies = new HashMap<>();
    taxonomy.themes().forEach(theme -> tallies.put(theme.id(), new ThemeTally()));
    Map<Integer, List<Span>> names = namesBySentence(mentions);
    int prose = 0;
    for (Sentence sentence : document.sentences()) {
      List<Span> named = names.getOrDefault(sentence.index(), List.of());
      matcher.read(document, sentence, named, tallies);
      if (sentence.isProse()) {
        prose++;
      }
    }
    addParents(tallies);
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (Theme theme : taxonomy.themes()) {
      ThemeAssignment assignment = assign(theme, ThemeTally.of(tallies, theme.id()), prose);
      if (assignment.score() >= LEAST_SHOWN
          || !assignment.evidence().isEmpty()
          || !assignment.suppressed().isEmpty()) {
        assignments.add(assignment);
      }
    }
    return assignments;
  }

  private static Map<Integer, List<Span>> namesBySentence(List<EntityMention> mentions) {
    Map<Integer, List<Span>> names = new HashMap<>();
    for (EntityMention mention : mentions) {
      if (mention.type() == EntityType.INSTITUTION) {
        names.computeIfAbsent(mention.sentence(), ignored -> new ArrayList<>()).add(mention.span());
      }
    }
    return names;
  }

  /** Children stand behind their parents, so from the last to the first every child is complete. */
  private void addParents(Map<String, ThemeTally> tallies) {
    for (int i = taxonomy.themes().size() - 1; i >= 0; i--) {
      Theme theme = taxonomy.themes().get(i);
      if (theme.parent().isPresent()) {
        ThemeTally.of(tallies, theme.parent().get()).addChild(ThemeTally.of(tallies, theme.id()));
      }
    }
  }

  private ThemeAssignment assign(Theme theme, ThemeTally tally, int prose) {
    List<SentenceScore> scores = new ArrayList<>();
    double sum = 0;
    int having = 0;
    for (Map.Entry<Integer, Double> entry : tally.scores().entrySet()) {
      double score = entry.getValue();
      scores.add(new SentenceScore(entry.getKey(), score, OptionalDouble.empty(), score));
      if (score >= taxonomy.sentenceThreshold()) {
        sum += score;
        having++;
      }
    }
    return new ThemeAssignment(
        theme.id(),
        theme.label(),
        theme.validated(),
        theme.exactMatch(),
        ThemeFormula.document(sum, prose, taxonomy.documentHalfSaturation()),
        taxonomy.documentThreshold(),
        having,
        prose == 0 ? 0 : ThemeFormula.round((double) having / prose),
        taxonomy.sentenceThreshold(),
        scores,
        tally.evidence(),
        tally.suppressed());
  }
}
