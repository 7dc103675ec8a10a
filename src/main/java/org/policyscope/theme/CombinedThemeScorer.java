package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.EntityMention;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Repetitions;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Sentence;

/**
 * Scores themes by the terms of a taxonomy and by closeness in meaning. Immutable: one serves all
 * threads.
 *
 * <p>A sentence's score follows from its evidence and its meaning ({@link Calibration}); a parent's
 * is the highest of its own and its children's; a document's follows from its sentences' ({@link
 * ThemeFormula}).
 */
public final class CombinedThemeScorer implements ThemeScorer {
  private static final double LEAST_SHOWN = 0.01;

  private final Taxonomy taxonomy;
  private final TermMatcher matcher;
  private final Calibration calibration;
  private final Optional<SemanticSimilarity> similarity;
  private final SentenceScoring sentences;
  private final double threshold;

  /** For each theme the place of the one above it; -1 for none. */
  private final int[] parents;

  /**
   * By terms alone.
   *
   * @param taxonomy the themes
   * @param cues what suppresses matches
   */
  public CombinedThemeScorer(Taxonomy taxonomy, ThemeCues cues) {
    this(taxonomy, cues, Calibration.LEXICAL, Optional.empty());
  }

  /**
   * By terms and by meaning.
   *
   * @param calibration what the two parts come to
   */
  public CombinedThemeScorer(
      Taxonomy taxonomy, ThemeCues cues, Calibration calibration, SemanticSimilarity similarity) {
    this(taxonomy, cues, calibration, Optional.of(similarity));
  }

  private CombinedThemeScorer(
      Taxonomy taxonomy,
      ThemeCues cues,
      Calibration calibration,
      Optional<SemanticSimilarity> similarity) {
    this.taxonomy = taxonomy;
    this.matcher = new TermMatcher(taxonomy, cues);
    this.calibration = calibration;
    this.similarity = similarity;
    this.threshold = calibration.threshold(taxonomy.sentenceThreshold());
    this.parents = parents(taxonomy.themes());
    this.sentences = new SentenceScoring(calibration, parents);
  }

  private static int[] parents(List<Theme> themes) {
    Map<String, Integer> places = new HashMap<>();
    int[] parents = new int[themes.size()];
    for (int theme = 0; theme < parents.length; theme++) {
      parents[theme] = themes.get(theme).parent().map(up -> places.getOrDefault(up, -1)).orElse(-1);
      places.put(themes.get(theme).id(), theme);
    }
    return parents;
  }

  @Override
  public List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions) {
    List<ThemeTally> tallies = new ArrayList<>();
    taxonomy.themes().forEach(theme -> tallies.add(new ThemeTally()));
    Map<Integer, List<Integer>> mentioned = mentionsBySentence(mentions);
    Repetitions repetitions = Repetitions.of(document);
    int prose = 0;
    for (Sentence sentence : document.sentences()) {
      List<Integer> ofSentence = mentioned.getOrDefault(sentence.index(), List.of());
      boolean again = repetitions.first(sentence.index()).isPresent();
      matcher.read(document, sentence, again, mentions, ofSentence, tallies);
      if (repetitions.counts(sentence)) {
        prose++;
      }
    }
    addParents(tallies);
    Optional<Meanings> meanings =
        similarity.map(by -> Meanings.of(document, repetitions, by, taxonomy, tallies));
    List<List<Evidence>> evidence = tallies.stream().map(ThemeTally::evidence).toList();
    List<List<SentenceScore>> scores =
        sentences.score(evidence, meanings, document.sentences().size());
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (int theme = 0; theme < tallies.size(); theme++) {
      ThemeAssignment assignment =
          assign(
              taxonomy.themes().get(theme),
              evidence.get(theme),
              tallies.get(theme).suppressed(),
              scores.get(theme),
              prose);
      if (assignment.score() >= LEAST_SHOWN
          || !assignment.evidence().isEmpty()
          || !assignment.suppressed().isEmpty()) {
        assignments.add(assignment);
      }
    }
    return assignments;
  }

  private static Map<Integer, List<Integer>> mentionsBySentence(List<EntityMention> mentions) {
    Map<Integer, List<Integer>> indices = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      indices.computeIfAbsent(mentions.get(i).sentence(), ignored -> new ArrayList<>()).add(i);
    }
    return indices;
  }

  /** Children stand behind their parents, so from the last to the first every child is complete. */
  private void addParents(List<ThemeTally> tallies) {
    for (int theme = tallies.size() - 1; theme >= 0; theme--) {
      int parent = parents[theme];
      if (parent >= 0) {
        tallies.get(parent).addChild(tallies.get(theme));
      }
    }
  }

  private ThemeAssignment assign(
      Theme theme,
      List<Evidence> evidence,
      List<SuppressedEvidence> suppressed,
      List<SentenceScore> scores,
      int prose) {
    double strong = 0;
    double weak = 0;
    int having = 0;
    for (SentenceScore score : scores) {
      if (score.score() >= threshold) {
        strong += score.score();
        having++;
      } else {
        weak += score.score();
      }
    }
    return new ThemeAssignment(
        theme.id(),
        theme.label(),
        theme.validated(),
        theme.exactMatch(),
        ThemeFormula.document(
            strong,
            weak,
            prose,
            taxonomy.weakShare(calibration),
            taxonomy.documentHalfSaturation()),
        taxonomy.documentThreshold(),
        having,
        prose == 0 ? 0 : ThemeFormula.round((double) having / prose),
        threshold,
        scores,
        evidence,
        suppressed);
  }
}
