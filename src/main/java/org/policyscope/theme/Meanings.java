package org.policyscope.theme;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Repetitions;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.text.Sentence;

/**
 * How close each prose sentence of one document is to each theme in meaning, and where meaning
 * alone says nothing; for one thread.
 *
 * <p>A denied problem is near to the problem in meaning. So where words of a theme were found and
 * denied, meaning alone gives the sentence no theme of the whole tree that the theme belongs to.
 * And words that were found and turned down, because the taxonomy says that here they do not mean
 * the theme or because they are only the object of an action, do not come back by meaning alone as
 * this theme. Evidence still counts in both cases.
 */
final class Meanings {
  private static final Set<Reason> DENIED = EnumSet.of(Reason.NEGATED);
  private static final Set<Reason> TURNED_DOWN =
      EnumSet.of(Reason.NEGATIVE_TERM, Reason.CONDITION_NOT_MET);

  private final SortedMap<Integer, SentenceMeaning> bySentence = new TreeMap<>();
  private final Map<String, Set<Integer>> deniedByRoot = new HashMap<>();
  private final Map<String, Set<Integer>> turnedDown = new HashMap<>();
  private final Map<String, String> roots;

  private Meanings(Map<String, String> roots) {
    this.roots = roots;
  }

  static Meanings of(
      ParsedDocument document,
      Repetitions repetitions,
      SemanticSimilarity similarity,
      Taxonomy taxonomy,
      Map<String, ThemeTally> tallies) {
    Meanings meanings = new Meanings(roots(taxonomy.themes()));
    for (Sentence sentence : document.sentences()) {
      if (repetitions.counts(sentence)) {
        meanings.bySentence.put(sentence.index(), similarity.of(document, sentence));
      }
    }
    for (Theme theme : taxonomy.themes()) {
      ThemeTally tally = ThemeTally.of(tallies, theme.id());
      meanings.deniedInTreeOf(theme.id()).addAll(tally.suppressedFor(DENIED));
      meanings.turnedDown.put(theme.id(), tally.suppressedFor(TURNED_DOWN));
    }
    return meanings;
  }

  private static Map<String, String> roots(List<Theme> themes) {
    Map<String, String> roots = new HashMap<>();
    for (Theme theme : themes) {
      roots.put(
          theme.id(), theme.parent().map(up -> roots.getOrDefault(up, up)).orElse(theme.id()));
    }
    return roots;
  }

  private Set<Integer> deniedInTreeOf(String theme) {
    return deniedByRoot.computeIfAbsent(
        roots.getOrDefault(theme, theme), ignored -> new HashSet<>());
  }

  /** The sentences of prose that say something for the first time. */
  Set<Integer> sentences() {
    return bySentence.keySet();
  }

  /**
   * @param theme its place in the taxonomy
   */
  double of(int sentence, int theme) {
    SentenceMeaning meaning = bySentence.get(sentence);
    return meaning == null ? 0 : meaning.values()[theme];
  }

  /** Whether a sentence without evidence can have the theme. */
  boolean countsAlone(int sentence, String theme) {
    return !deniedInTreeOf(theme).contains(sentence)
        && !turnedDown.getOrDefault(theme, Set.of()).contains(sentence);
  }

  Optional<String> nearest(int sentence, int theme) {
    SentenceMeaning meaning = bySentence.get(sentence);
    return meaning == null ? Optional.empty() : meaning.nearest(theme);
  }
}
