package org.policyscope.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.policyscope.document.EntityMention;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Repetitions;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.ThemeFindings;
import org.policyscope.text.Sentence;

/**
 * Says what a changed taxonomy would find in a document, from what the present one found. Only what
 * the change can reach is done again; all else is taken over. The result is the same, to the last
 * digit, as that of a {@link CombinedThemeScorer} with the changed taxonomy.
 *
 * <p>What reaches how far:
 *
 * <ul>
 *   <li>The matches of a theme in a sentence depend on the terms of this theme alone. So they are
 *       the same unless a term that was added, removed or changed is in the sentence.
 *   <li>Whether meaning alone counts depends on what is denied anywhere in the theme's tree. So
 *       where a match is new or gone, the whole tree is scored again.
 *   <li>Closeness in meaning may change for every sentence. So themes whose direction is another
 *       one are scored again in every document; often they are few ({@link
 *       SemanticSimilarity#same}).
 *   <li>A parent takes over scores from the themes below it, and is scored again with them.
 * </ul>
 */
public final class ThemeRescorer {
  private final Taxonomy after;
  private final Map<String, Integer> placesBefore = new HashMap<>();
  private final TermDifference difference;
  private final TermMatcher matcher;
  private final ThemeFamily family;

  /** For each theme that the matcher knows, its place. */
  private final int[] changed;

  private final SentenceScoring sentences;
  private final Optional<SemanticSimilarity> similarity;

  /** Themes that are scored again in every document, and those where a match has changed. */
  private final BitSet everywhere;

  private final BitSet whereTouched;
  private final Map<BitSet, SemanticSimilarity> parts = new ConcurrentHashMap<>();

  /**
   * One of the two taxonomies and how it is scored.
   *
   * @param calibration what the parts of a score come to
   * @param similarity empty where nothing is compared by meaning
   */
  public record Side(
      Taxonomy taxonomy, Calibration calibration, Optional<SemanticSimilarity> similarity) {}

  /**
   * @param before the present taxonomy
   * @param changed the one to compare it with
   * @param cues what suppresses matches
   */
  public ThemeRescorer(Side before, Side changed, ThemeCues cues) {
    this.after = changed.taxonomy();
    for (int i = 0; i < before.taxonomy().themes().size(); i++) {
      placesBefore.put(before.taxonomy().themes().get(i).id(), i);
    }
    this.difference = TermDifference.of(before.taxonomy(), after);
    this.matcher = new TermMatcher(difference.changed(), cues);
    this.changed = places(difference.changed(), after);
    this.similarity = changed.similarity();
    this.family = new ThemeFamily(after.themes());
    this.sentences = new SentenceScoring(changed.calibration(), family.parents());
    this.everywhere = scoredEverywhere(before, changed);
    family.addAncestors(everywhere);
    this.whereTouched = family.treesOf(difference.changed().themes());
    whereTouched.or(everywhere);
    if (changed.calibration().readsPassages()) {
      // A theme's scores then depend on all others, and on the sentences around.
      whereTouched.set(0, after.themes().size());
      if (!everywhere.isEmpty()) {
        everywhere.or(whereTouched);
      }
    }
  }

  private BitSet scoredEverywhere(Side before, Side changed) {
    BitSet themes = new BitSet();
    boolean alike =
        ThemeFamily.isSame(before.taxonomy(), after)
            && before.calibration().equals(changed.calibration());
    for (int i = 0; i < after.themes().size(); i++) {
      if (!alike || !isSameMeaning(i, before, changed)) {
        themes.set(i);
      }
    }
    return themes;
  }

  private boolean isSameMeaning(int theme, Side before, Side changed) {
    Integer place = placesBefore.get(after.themes().get(theme).id());
    return place != null
        && (changed.similarity().isEmpty()
            || before
                .similarity()
                .filter(old -> changed.similarity().get().same(theme, old, place))
                .isPresent());
  }

  /**
   * What the changed taxonomy finds. Safe for use by many threads.
   *
   * @param document that was read
   * @param mentions the entities found in it
   * @param found what the present taxonomy found in it
   */
  public ThemeFindings rescore(
      ParsedDocument document, List<EntityMention> mentions, ThemeFindings found) {
    BitSet touched = difference.touched(document);
    if (touched.isEmpty() && everywhere.isEmpty()) {
      return found;
    }
    Repetitions repetitions = Repetitions.of(document);
    List<ThemeTally> own = new ArrayList<>();
    for (int theme = 0; theme < after.themes().size(); theme++) {
      own.add(before(theme, found).map(ThemeTally::of).orElseGet(ThemeTally::new));
    }
    readAgain(document, repetitions, mentions, touched, own);
    List<ThemeTally> tallies = own.stream().map(ThemeTally::copy).toList();
    family.addChildren(tallies);
    BitSet wanted = touched.isEmpty() ? everywhere : whereTouched;
    Optional<Meanings> meanings =
        similarity
            .map(whole -> parts.computeIfAbsent(wanted, whole::only))
            .map(by -> Meanings.of(document, repetitions, by, after, tallies));
    List<List<Evidence>> evidence = new ArrayList<>();
    for (int theme = 0; theme < tallies.size(); theme++) {
      evidence.add(wanted.get(theme) ? tallies.get(theme).evidence() : List.of());
    }
    List<List<SentenceScore>> scores =
        sentences.score(
            evidence,
            meanings,
            document.sentences().size(),
            theme ->
                wanted.get(theme)
                    ? Optional.empty()
                    : before(theme, found).map(ThemeFindings.OfTheme::scores));
    return ThemeTally.findings(after, found.prose(), own, scores);
  }

  /** What the present taxonomy found of a theme of the changed one; empty for one that is new. */
  private Optional<ThemeFindings.OfTheme> before(int theme, ThemeFindings found) {
    return Optional.ofNullable(placesBefore.get(after.themes().get(theme).id()))
        .map(place -> found.themes().get(place));
  }

  /** Looks again for the themes whose terms differ, in the sentences where it can matter. */
  private void readAgain(
      ParsedDocument document,
      Repetitions repetitions,
      List<EntityMention> mentions,
      BitSet touched,
      List<ThemeTally> own) {
    if (touched.isEmpty()) {
      return;
    }
    List<ThemeTally> again = new ArrayList<>();
    for (int theme : changed) {
      own.get(theme).forget(touched);
      again.add(own.get(theme));
    }
    Map<Integer, List<Integer>> mentioned = CombinedThemeScorer.mentionsBySentence(mentions);
    touched.stream()
        .forEach(
            index -> {
              Sentence sentence = document.sentences().get(index);
              List<Integer> ofSentence = mentioned.getOrDefault(index, List.of());
              boolean saidBefore = repetitions.first(index).isPresent();
              matcher.read(document, sentence, saidBefore, mentions, ofSentence, again);
            });
  }

  private static int[] places(Taxonomy some, Taxonomy all) {
    Map<String, Integer> places = new HashMap<>();
    for (int theme = 0; theme < all.themes().size(); theme++) {
      places.put(all.themes().get(theme).id(), theme);
    }
    return some.themes().stream().mapToInt(theme -> places.getOrDefault(theme.id(), -1)).toArray();
  }
}
