package org.policyscope.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Quotes;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * Collects what a calibration is fitted on: each gold sentence with each theme that the gold
 * judges, and the two parts of its score. Of texts that have a topic, those of one sentence are
 * taken; their sentence has the topic and no other theme.
 */
public final class CalibrationSamples {
  private final Function<SourceDocument, AnnotatedDocument> pipeline;
  private final String taxonomy;
  private final Set<String> themes;

  /**
   * @param pipeline annotates one text, and lists every prose sentence for every theme
   * @param taxonomy its name
   * @param themes ids of its themes
   */
  public CalibrationSamples(
      Function<SourceDocument, AnnotatedDocument> pipeline, String taxonomy, List<String> themes) {
    this.pipeline = pipeline;
    this.taxonomy = taxonomy;
    this.themes = new TreeSet<>(themes);
  }

  /**
   * The samples of all texts of the files.
   *
   * @param sectors which themes the sectors of gold texts are
   * @throws org.policyscope.document.PolicyscopeException with {@code INVALID_GOLD} naming file and
   *     line
   */
  public List<CalibrationSample> read(List<Path> goldFiles, Optional<TopicMapping> sectors) {
    GoldReader reader = new GoldReader(sectors);
    List<GoldDocument> gold = new ArrayList<>();
    goldFiles.forEach(file -> gold.addAll(reader.read(file)));
    List<CalibrationSample> samples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldDocument text = gold.get(i);
      if (text.sentences().isPresent() || text.topic().isPresent()) {
        add(text, i, pipeline.apply(SourceDocument.ofText(text.id(), text.text())), samples);
      }
    }
    return samples;
  }

  private void add(
      GoldDocument gold, int text, AnnotatedDocument document, List<CalibrationSample> samples) {
    List<Map<String, SentenceScore>> scores = bySentence(document);
    List<Sentence> sentences = document.parsed().sentences();
    Quotes quotes = new Quotes(document.parsed().clean());
    List<Span> spans =
        sentences.stream().map(sentence -> quotes.of(sentence.span()).codePoints()).toList();
    for (GoldDocument.Sentence sentence : gold.sentences().orElse(List.of())) {
      int closest = closest(sentence.span(), spans);
      if (closest >= 0) {
        addSentence(sentence, text, scores.get(closest), samples);
      }
    }
    Optional<String> topic = gold.topic().flatMap(GoldDocument.Topic::theme);
    if (topic.isPresent() && themes.contains(topic.get()) && sentences.size() == 1) {
      for (String theme : themes) {
        add(theme, text, scores.get(0), theme.equals(topic.get()), samples);
      }
    }
  }

  private void addSentence(
      GoldDocument.Sentence gold,
      int text,
      Map<String, SentenceScore> scores,
      List<CalibrationSample> samples) {
    for (String theme : ThemeScorer.THEMES) {
      if (themes.contains(theme) && !gold.optional().contains(theme)) {
        add(theme, text, scores, gold.themes().contains(theme), samples);
      }
    }
    if (gold.subthemes().isPresent()) {
      Set<String> below =
          themes.stream()
              .filter(CalibrationSamples::isBelow)
              .collect(Collectors.toCollection(TreeSet::new));
      below.removeAll(gold.optionalSubthemes());
      for (String theme : below) {
        add(theme, text, scores, gold.subthemes().get().contains(theme), samples);
      }
    }
  }

  /** Whether it is a sub-theme of one of the themes of the guidelines. */
  private static boolean isBelow(String theme) {
    return ThemeScorer.THEMES.stream().anyMatch(parent -> theme.startsWith(parent + "."));
  }

  /** Where meaning alone counts for nothing, the score is 0 and there is nothing to calibrate. */
  private void add(
      String theme,
      int text,
      Map<String, SentenceScore> scores,
      boolean truth,
      List<CalibrationSample> samples) {
    SentenceScore score = scores.get(theme);
    if (score != null && score.score() > 0) {
      samples.add(
          new CalibrationSample(
              taxonomy, theme, text, score.lexical(), score.semantic().orElse(0), truth));
    }
  }

  private static List<Map<String, SentenceScore>> bySentence(AnnotatedDocument document) {
    List<Map<String, SentenceScore>> scores = new ArrayList<>();
    document.parsed().sentences().forEach(sentence -> scores.add(new HashMap<>()));
    for (ThemeAssignment theme : document.themes()) {
      for (SentenceScore score : theme.sentenceScores()) {
        scores.get(score.sentence()).put(theme.id(), score);
      }
    }
    return scores;
  }

  /** The sentence that has most in common; -1 if none has anything. */
  private static int closest(Span gold, List<Span> found) {
    int closest = -1;
    int most = 0;
    for (int i = 0; i < found.size(); i++) {
      int common =
          Math.min(found.get(i).end(), gold.end()) - Math.max(found.get(i).start(), gold.start());
      if (common > most) {
        most = common;
        closest = i;
      }
    }
    return closest;
  }
}
