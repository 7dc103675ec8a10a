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
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeFindings;
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
  private final Taxonomy taxonomy;
  private final TermMatcher matcher;
  private final Optional<SemanticSimilarity> similarity;
  private final SentenceScoring sentences;
  private final DocumentScorer documents;
  private final ThemeFamily family;

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
    this.similarity = similarity;
    this.family = new ThemeFamily(taxonomy.themes());
    this.sentences = new SentenceScoring(calibration, family.parents());
    this.documents = new DocumentScorer(taxonomy, calibration);
  }

  @Override
  public ThemeFindings find(ParsedDocument document, List<EntityMention> mentions) {
    List<ThemeTally> own = new ArrayList<>();
    taxonomy.themes().forEach(theme -> own.add(new ThemeTally()));
    Map<Integer, List<Integer>> mentioned = mentionsBySentence(mentions);
    Repetitions repetitions = Repetitions.of(document);
    int prose = 0;
    for (Sentence sentence : document.sentences()) {
      List<Integer> ofSentence = mentioned.getOrDefault(sentence.index(), List.of());
      boolean again = repetitions.first(sentence.index()).isPresent();
      matcher.read(document, sentence, again, mentions, ofSentence, own);
      if (repetitions.counts(sentence)) {
        prose++;
      }
    }
    List<ThemeTally> tallies = own.stream().map(ThemeTally::copy).toList();
    family.addChildren(tallies);
    Optional<Meanings> meanings =
        similarity.map(by -> Meanings.of(document, repetitions, by, taxonomy, tallies));
    List<List<Evidence>> evidence = tallies.stream().map(ThemeTally::evidence).toList();
    return ThemeTally.findings(
        taxonomy, prose, own, sentences.score(evidence, meanings, document.sentences().size()));
  }

  @Override
  public List<ThemeAssignment> assignments(ThemeFindings findings) {
    return documents.assignments(findings);
  }

  static Map<Integer, List<Integer>> mentionsBySentence(List<EntityMention> mentions) {
    Map<Integer, List<Integer>> indices = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      indices.computeIfAbsent(mentions.get(i).sentence(), ignored -> new ArrayList<>()).add(i);
    }
    return indices;
  }
}
