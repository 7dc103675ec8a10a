package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Repetitions;
import org.policyscope.document.SentenceScore;
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
  private final double threshold;

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
  }

  @Override
  public List<ThemeAssignment> score(ParsedDocument document, List<EntityMention> mentions) {
    Map<String, ThemeTally> tallies = new HashMap<>();
    taxonomy.themes().forEach(theme -> tallies.put(theme.id(), new ThemeTally()));
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
    List<SortedMap<Integer, SentenceScore>> scores = sentenceScores(tallies, meanings);
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (int i = 0; i < taxonomy.themes().size(); i++) {
      Theme theme = taxonomy.themes().get(i);
      ThemeAssignment assignment =
          assign(
              theme,
              ThemeTally.of(tallies, theme.id()),
              List.copyOf(scores.get(i).values()),
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
  private void addParents(Map<String, ThemeTally> tallies) {
    for (int i = taxonomy.themes().size() - 1; i >= 0; i--) {
      Theme theme = taxonomy.themes().get(i);
      if (theme.parent().isPresent()) {
        ThemeTally.of(tallies, theme.parent().get()).addChild(ThemeTally.of(tallies, theme.id()));
      }
    }
  }

  /** By place of the theme, then by sentence. */
  private List<SortedMap<Integer, SentenceScore>> sentenceScores(
      Map<String, ThemeTally> tallies, Optional<Meanings> meanings) {
    Map<String, SortedMap<Integer, SentenceScore>> best = new HashMap<>();
    List<SortedMap<Integer, SentenceScore>> scores = new ArrayList<>();
    for (int i = taxonomy.themes().size() - 1; i >= 0; i--) {
      Theme theme = taxonomy.themes().get(i);
      SortedMap<Integer, SentenceScore> ofChildren = best.getOrDefault(theme.id(), new TreeMap<>());
      SortedMap<Integer, SentenceScore> own =
          sentenceScores(i, ThemeTally.of(tallies, theme.id()).lexical(), ofChildren, meanings);
      scores.add(0, own);
      theme
          .parent()
          .ifPresent(
              parent -> {
                SortedMap<Integer, SentenceScore> above =
                    best.computeIfAbsent(parent, ignored -> new TreeMap<>());
                own.forEach(
                    (sentence, score) -> above.merge(sentence, score, CombinedThemeScorer::higher));
              });
    }
    return scores;
  }

  private SortedMap<Integer, SentenceScore> sentenceScores(
      int theme,
      SortedMap<Integer, Double> lexical,
      SortedMap<Integer, SentenceScore> ofChildren,
      Optional<Meanings> meanings) {
    TreeSet<Integer> sentences = new TreeSet<>(lexical.keySet());
    meanings.ifPresent(all -> sentences.addAll(all.sentences()));
    SortedMap<Integer, SentenceScore> scores = new TreeMap<>();
    for (int sentence : sentences) {
      double words = lexical.getOrDefault(sentence, 0.0);
      SentenceScore own =
          new SentenceScore(
              sentence,
              words,
              meanings
                  .map(all -> OptionalDouble.of(all.of(sentence, theme)))
                  .orElse(OptionalDouble.empty()),
              ownScore(theme, sentence, words, meanings));
      SentenceScore below = ofChildren.getOrDefault(sentence, own);
      SentenceScore score =
          higher(
              own,
              new SentenceScore(sentence, words, below.semantic(), below.score(), below.nearest()));
      if (words > 0) {
        scores.put(sentence, new SentenceScore(sentence, words, score.semantic(), score.score()));
      } else if (score.score() >= calibration.floor()) {
        scores.put(
            sentence,
            new SentenceScore(
                sentence,
                words,
                score.semantic(),
                score.score(),
                score.nearest().or(() -> meanings.flatMap(m -> m.nearest(sentence, theme)))));
      }
    }
    return scores;
  }

  /** The first where both are the same. */
  private static SentenceScore higher(SentenceScore one, SentenceScore other) {
    return other.score() > one.score() ? other : one;
  }

  private double ownScore(int theme, int sentence, double words, Optional<Meanings> meanings) {
    if (meanings.isEmpty()) {
      return words;
    }
    boolean counts =
        words > 0 || meanings.get().countsAlone(sentence, taxonomy.themes().get(theme).id());
    return counts ? calibration.score(words, meanings.get().of(sentence, theme)) : 0;
  }

  private ThemeAssignment assign(
      Theme theme, ThemeTally tally, List<SentenceScore> scores, int prose) {
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
        tally.evidence(),
        tally.suppressed());
  }
}
