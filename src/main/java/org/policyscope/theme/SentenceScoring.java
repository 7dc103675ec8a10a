package org.policyscope.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.Evidence;
import org.policyscope.document.SentenceScore;

/**
 * Scores the sentences of a document for each theme, from evidence and meaning. A theme has of each
 * sentence the higher of its own score and those of the themes below it.
 *
 * <p>There are far more pairs of theme and sentence without evidence than with it; what such a pair
 * scores by meaning alone is looked up.
 */
final class SentenceScoring {
  /** Values of meaning have three decimals, see {@link SentenceMeaning#values}. */
  private static final int STEPS = 1000;

  private final Calibration calibration;
  private final int[] parents;

  /** Asked for each pair of theme and sentence, so it must not be looked up. */
  private final boolean readsPassages;

  /** The score without evidence, for each thousandth of the semantic part. */
  private final double[] alone = new double[STEPS + 1];

  /**
   * @param parents for each theme the place of the one above it, -1 for none; parents stand before
   *     their children
   */
  SentenceScoring(Calibration calibration, int[] parents) {
    this.calibration = calibration;
    this.readsPassages = calibration.readsPassages();
    this.parents = parents.clone();
    for (int step = 0; step <= STEPS; step++) {
      alone[step] = calibration.score(0, (double) step / STEPS);
    }
  }

  /**
   * What is listed of each theme, by sentence: sentences with evidence, and those with a score of
   * the calibration's floor or more.
   *
   * @param evidence for each theme, by place
   * @param meanings of the sentences; without them words alone count
   * @param sentences of the document
   */
  List<List<SentenceScore>> score(
      List<List<Evidence>> evidence, Optional<Meanings> meanings, int sentences) {
    return score(evidence, meanings, sentences, theme -> Optional.empty());
  }

  /**
   * The same where some themes have been scored before. Where passages count, a theme's scores hang
   * on the evidence of all others, and none may be known.
   *
   * @param meanings need have the others only
   * @param known what is listed of a theme, by its place; empty for one to be scored now
   */
  List<List<SentenceScore>> score(
      List<List<Evidence>> evidence,
      Optional<Meanings> meanings,
      int sentences,
      IntFunction<Optional<List<SentenceScore>>> known) {
    double[][] lexical = new double[parents.length][];
    for (int theme = 0; theme < parents.length; theme++) {
      lexical[theme] = ThemeTally.lexical(evidence.get(theme), sentences);
    }
    Passages passages = new Passages(lexical, parents, sentence -> values(meanings, sentence));
    @Nullable SentenceScore[][] below = new @Nullable SentenceScore[parents.length][];
    Deque<List<SentenceScore>> scores = new ArrayDeque<>();
    for (int theme = parents.length - 1; theme >= 0; theme--) {
      Optional<List<SentenceScore>> before = known.apply(theme);
      List<SentenceScore> own =
          before.isPresent()
              ? before.get()
              : score(theme, lexical[theme], below[theme], meanings, passages);
      scores.addFirst(own);
      int parent = parents[theme];
      if (parent >= 0) {
        below[parent] = higher(below[parent], own, sentences);
      }
    }
    return List.copyOf(scores);
  }

  private List<SentenceScore> score(
      int theme,
      double[] lexical,
      @Nullable SentenceScore @Nullable [] below,
      Optional<Meanings> meanings,
      Passages passages) {
    List<SentenceScore> scores = new ArrayList<>();
    for (int sentence = 0; sentence < lexical.length; sentence++) {
      score(theme, sentence, lexical[sentence], below, meanings, passages).ifPresent(scores::add);
    }
    return scores;
  }

  private static @Nullable SentenceScore[] higher(
      @Nullable SentenceScore @Nullable [] known, List<SentenceScore> own, int sentences) {
    @Nullable SentenceScore[] higher =
        known == null ? new @Nullable SentenceScore[sentences] : known;
    for (SentenceScore score : own) {
      SentenceScore other = higher[score.sentence()];
      if (other == null || score.score() > other.score()) {
        higher[score.sentence()] = score;
      }
    }
    return higher;
  }

  /** Empty where nothing is listed. */
  private Optional<SentenceScore> score(
      int theme,
      int sentence,
      double words,
      @Nullable SentenceScore @Nullable [] below,
      Optional<Meanings> meanings,
      Passages passages) {
    SentenceMeaning meaning = meanings.isPresent() ? meanings.get().of(sentence) : null;
    if (words == 0 && meaning == null) {
      return Optional.empty();
    }
    double semantic = meaning == null ? 0 : meaning.values()[theme];
    Passage passage = readsPassages ? passages.around(sentence, theme) : Passage.SILENT;
    double own =
        words > 0 || readsPassages
            ? byWords(theme, sentence, words, semantic, passage, meanings)
            : byMeaning(theme, sentence, semantic, meanings.orElseThrow());
    SentenceScore higher = below == null ? null : below[sentence];
    if (higher != null && higher.score() <= own) {
      higher = null;
    }
    double score = higher == null ? own : higher.score();
    if (words == 0 && score < calibration.floor()) {
      return Optional.empty();
    }
    Optional<String> nearest = higher == null ? Optional.empty() : higher.nearest();
    OptionalDouble shown =
        meanings.isPresent() ? OptionalDouble.of(semantic) : OptionalDouble.empty();
    return Optional.of(
        new SentenceScore(
            sentence,
            words,
            higher == null ? shown : higher.semantic(),
            score,
            words > 0 || meaning == null
                ? Optional.empty()
                : nearest.or(() -> meaning.nearest(theme))));
  }

  private static double @Nullable [] values(Optional<Meanings> meanings, int sentence) {
    SentenceMeaning meaning = meanings.isPresent() ? meanings.get().of(sentence) : null;
    return meaning == null ? null : meaning.values();
  }

  /** Where the sentence itself says nothing, its neighbours may. */
  private double byWords(
      int theme,
      int sentence,
      double words,
      double semantic,
      Passage passage,
      Optional<Meanings> meanings) {
    boolean counts = words > 0 || meanings.isEmpty() || meanings.get().countsAlone(sentence, theme);
    return counts ? calibration.score(words, semantic, passage) : 0;
  }

  private double byMeaning(int theme, int sentence, double semantic, Meanings meanings) {
    double score = alone[(int) Math.round(semantic * STEPS)];
    boolean listed = score >= calibration.floor();
    return listed && !meanings.countsAlone(sentence, theme) ? 0 : score;
  }
}
