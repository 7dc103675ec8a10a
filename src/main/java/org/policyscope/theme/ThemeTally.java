package org.policyscope.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.policyscope.document.Evidence;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.document.ThemeFindings;
import org.policyscope.text.Span;

/** What was found of one theme in one document so far; used by one thread. */
final class ThemeTally {
  private static final Comparator<Evidence> BY_PLACE =
      byPlace(Evidence::span, Evidence::term, (a, b) -> Double.compare(a.weight(), b.weight()));
  private static final Comparator<SuppressedEvidence> SUPPRESSED_BY_PLACE =
      byPlace(
          SuppressedEvidence::span,
          SuppressedEvidence::term,
          (a, b) -> a.reason().compareTo(b.reason()));

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<SuppressedEvidence> suppressed = new ArrayList<>();

  private static <T> Comparator<T> byPlace(
      Function<T, Span> span, Function<T, String> term, Comparator<T> last) {
    return (one, other) -> {
      int place = span.apply(one).compareTo(span.apply(other));
      int terms = place != 0 ? place : term.apply(one).compareTo(term.apply(other));
      return terms != 0 ? terms : last.compare(one, other);
    };
  }

  /** What was found earlier. */
  static ThemeTally of(ThemeFindings.OfTheme found) {
    ThemeTally tally = new ThemeTally();
    tally.evidence.addAll(found.evidence());
    tally.suppressed.addAll(found.suppressed());
    return tally;
  }

  /**
   * What was found, by sentence, with the scores that it came to.
   *
   * @param own of each theme, without what was found of those below it
   * @param scores of each theme
   */
  static ThemeFindings findings(
      Taxonomy taxonomy, int prose, List<ThemeTally> own, List<List<SentenceScore>> scores) {
    List<ThemeFindings.OfTheme> themes = new ArrayList<>(own.size());
    for (int i = 0; i < own.size(); i++) {
      ThemeTally tally = own.get(i);
      tally.evidence.sort(Comparator.comparingInt(Evidence::sentence));
      tally.suppressed.sort(Comparator.comparingInt(SuppressedEvidence::sentence));
      themes.add(
          new ThemeFindings.OfTheme(
              taxonomy.themes().get(i).id(), tally.evidence, tally.suppressed, scores.get(i)));
    }
    return new ThemeFindings(prose, themes);
  }

  ThemeTally copy() {
    ThemeTally copy = new ThemeTally();
    copy.addChild(this);
    return copy;
  }

  /** Forgets what was found in these sentences. */
  void forget(BitSet sentences) {
    evidence.removeIf(found -> sentences.get(found.sentence()));
    suppressed.removeIf(found -> sentences.get(found.sentence()));
  }

  void add(Evidence found) {
    evidence.add(found);
  }

  void add(SuppressedEvidence found) {
    suppressed.add(found);
  }

  void addChild(ThemeTally child) {
    evidence.addAll(child.evidence);
    suppressed.addAll(child.suppressed);
  }

  /**
   * The lexical score of each sentence, 0 where there is no evidence.
   *
   * @param evidence of the theme, by place
   * @param sentences of the document
   */
  static double[] lexical(List<Evidence> evidence, int sentences) {
    double[] lexical = new double[sentences];
    int start = 0;
    while (start < evidence.size()) {
      int sentence = evidence.get(start).sentence();
      int end = start + 1;
      while (end < evidence.size() && evidence.get(end).sentence() == sentence) {
        end++;
      }
      lexical[sentence] = lexical(evidence.subList(start, end));
      start = end;
    }
    return lexical;
  }

  /** That of one sentence: each term counts once. */
  private static double lexical(List<Evidence> ofSentence) {
    if (ofSentence.size() == 1) {
      return ThemeFormula.sentence(List.of(ofSentence.get(0).weight()));
    }
    TreeMap<String, Double> weights = new TreeMap<>();
    for (Evidence found : ofSentence) {
      weights.merge(found.term(), found.weight(), Math::max);
    }
    return ThemeFormula.sentence(weights.values());
  }

  /** Sentences in which a match does not count for one of these reasons. */
  BitSet suppressedFor(Set<Reason> reasons) {
    BitSet sentences = new BitSet();
    for (SuppressedEvidence match : suppressed) {
      if (reasons.contains(match.reason())) {
        sentences.set(match.sentence());
      }
    }
    return sentences;
  }

  /** What counts, by place, each once: a theme and the one below it may have the same term. */
  List<Evidence> evidence() {
    return sortedOnce(evidence, BY_PLACE);
  }

  /** What does not count, by place, each once. */
  List<SuppressedEvidence> suppressed() {
    return sortedOnce(suppressed, SUPPRESSED_BY_PLACE);
  }

  /** Equal ones stand among those that the order does not tell apart, and these are few. */
  private static <T> List<T> sortedOnce(List<T> found, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(found);
    sorted.sort(order);
    List<T> once = new ArrayList<>(sorted.size());
    for (T next : sorted) {
      boolean known = false;
      for (int i = once.size() - 1; i >= 0 && order.compare(once.get(i), next) == 0; i--) {
        known |= once.get(i).equals(next);
      }
      if (!known) {
        once.add(next);
      }
    }
    return once;
  }
}
