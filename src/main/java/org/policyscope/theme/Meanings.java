package org.policyscope.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** None where a sentence is no prose, or was said before. */
  private final @Nullable SentenceMeaning[] bySentence;

  /** For each theme the sentences in which its tree is denied; one set for a whole tree. */
  private final List<BitSet> denied = new ArrayList<>();

  private final List<BitSet> turnedDown = new ArrayList<>();

  private Meanings(int sentences) {
    bySentence = new @Nullable SentenceMeaning[sentences];
  }

  /**
   * @param tallies one for each theme
   */
  static Meanings of(
      ParsedDocument document,
      Repetitions repetitions,
      SemanticSimilarity similarity,
      Taxonomy taxonomy,
      List<ThemeTally> tallies) {
    Meanings meanings = new Meanings(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      if (repetitions.counts(sentence)) {
        meanings.bySentence[sentence.index()] = similarity.of(document, sentence);
      }
    }
    Map<String, BitSet> deniedByTheme = new HashMap<>();
    for (int theme = 0; theme < tallies.size(); theme++) {
      Theme own = taxonomy.themes().get(theme);
      // Parents stand before their children.
      BitSet ofTree =
          own.parent().map(deniedByTheme::get).filter(Objects::nonNull).orElseGet(BitSet::new);
      ofTree.or(tallies.get(theme).suppressedFor(DENIED));
      deniedByTheme.put(own.id(), ofTree);
      meanings.denied.add(ofTree);
      meanings.turnedDown.add(tallies.get(theme).suppressedFor(TURNED_DOWN));
    }
    return meanings;
  }

  /** What a sentence means; none unless it is prose that says something for the first time. */
  @Nullable SentenceMeaning of(int sentence) {
    return bySentence[sentence];
  }

  /**
   * Whether a sentence without evidence can have the theme.
   *
   * @param theme its place in the taxonomy
   */
  boolean countsAlone(int sentence, int theme) {
    return !denied.get(theme).get(sentence) && !turnedDown.get(theme).get(sentence);
  }
}
