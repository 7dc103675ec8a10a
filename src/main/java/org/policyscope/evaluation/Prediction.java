package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityMention;
import org.policyscope.document.Quote;
import org.policyscope.document.Quotes;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Span;

/**
 * What the program found in one text; all spans in code points.
 *
 * @param entities in the order of the report
 * @param sentences in order
 * @param themes of the whole text, in the order of the report
 * @param longForms the full names of the acronyms that the text introduces, in order
 */
record Prediction(
    List<Entity> entities, List<Sentence> sentences, List<Theme> themes, List<Span> longForms) {

  /** An entity as the report has it. */
  record Entity(
      Span span,
      String text,
      String type,
      Optional<CountryKind> kind,
      Optional<CanonicalEntity> canonical) {

    boolean isName() {
      return kind.isEmpty() || kind.get() == CountryKind.NAME;
    }
  }

  /** A theme of the whole text. */
  record Theme(String id, double score, boolean assigned) {}

  boolean assigns(String theme) {
    return themes.stream().anyMatch(found -> found.id().equals(theme) && found.assigned());
  }

  /**
   * A sentence.
   *
   * @param scores by theme
   * @param thresholds the score from which it has the theme, by theme
   * @param evidence by theme, then by place; first what counted
   */
  record Sentence(
      Span span,
      Map<String, Double> scores,
      Map<String, Double> thresholds,
      List<Evidence> evidence) {

    boolean has(String theme) {
      return scores.getOrDefault(theme, 0.0) >= thresholds.getOrDefault(theme, 1.0);
    }
  }

  /**
   * Words that match a term of a theme.
   *
   * @param suppressed why they do not count; empty where they do
   */
  record Evidence(String theme, Span span, String term, Optional<String> suppressed) {}

  static Prediction of(AnnotatedDocument document) {
    Quotes quotes = new Quotes(document.parsed().clean());
    List<Entity> entities = new ArrayList<>();
    for (EntityMention mention : document.mentions()) {
      Quote quote = quotes.of(mention.span());
      entities.add(
          new Entity(
              quote.codePoints(),
              quotes.text(quote),
              mention.type().label(),
              mention.countryKind(),
              mention.canonical()));
    }
    Map<Integer, Map<String, Double>> scores = new HashMap<>();
    Map<String, Double> thresholds = new HashMap<>();
    Map<Integer, List<Evidence>> evidence = new HashMap<>();
    for (ThemeAssignment theme : document.themes()) {
      thresholds.put(theme.id(), theme.sentenceThreshold());
      for (SentenceScore score : theme.sentenceScores()) {
        scores
            .computeIfAbsent(score.sentence(), ignored -> new LinkedHashMap<>())
            .put(theme.id(), score.score());
      }
      addEvidence(theme, quotes, evidence);
    }
    List<Sentence> sentences =
        document.parsed().sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        quotes.of(sentence.span()).codePoints(),
                        scores.getOrDefault(sentence.index(), Map.of()),
                        thresholds,
                        evidence.getOrDefault(sentence.index(), List.of())))
            .toList();
    List<Span> longForms =
        document.acronyms().stream()
            .map(pair -> quotes.of(pair.longForm()).codePoints())
            .distinct()
            .toList();
    List<Theme> themes =
        document.themes().stream()
            .map(theme -> new Theme(theme.id(), theme.score(), theme.assigned()))
            .toList();
    return new Prediction(entities, sentences, themes, longForms);
  }

  private static void addEvidence(
      ThemeAssignment theme, Quotes quotes, Map<Integer, List<Evidence>> bySentence) {
    for (var match : theme.evidence()) {
      Span span = quotes.of(match.span()).codePoints();
      evidenceOf(match.sentence(), bySentence)
          .add(new Evidence(theme.id(), span, match.term(), Optional.empty()));
    }
    for (var match : theme.suppressed()) {
      Span span = quotes.of(match.span()).codePoints();
      Optional<String> reason = Optional.of(match.reason().label());
      evidenceOf(match.sentence(), bySentence)
          .add(new Evidence(theme.id(), span, match.term(), reason));
    }
  }

  private static List<Evidence> evidenceOf(int sentence, Map<Integer, List<Evidence>> bySentence) {
    return bySentence.computeIfAbsent(sentence, ignored -> new ArrayList<>());
  }
}
