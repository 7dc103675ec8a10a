package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.Assertion;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/** Finds the terms of all themes in a sentence and decides which of them count. */
final class TermMatcher {
  private static final Comparator<PatternTrie.Match<Term>> LONGEST_FIRST =
      Comparator.<PatternTrie.Match<Term>>comparingInt(match -> match.first())
          .thenComparing(
              Comparator.<PatternTrie.Match<Term>>comparingInt(PatternTrie.Match::end).reversed())
          .thenComparing(
              Comparator.<PatternTrie.Match<Term>>comparingDouble(match -> match.value().weight())
                  .reversed())
          .thenComparing(match -> match.value().phrase());

  private final PatternTrie<Term> terms = new PatternTrie<>();
  private final SuppressionCues cues;

  private record Term(String theme, String phrase, double weight, boolean negative) {}

  TermMatcher(Taxonomy taxonomy, SuppressionCues cues) {
    this.cues = cues;
    for (Theme theme : taxonomy.themes()) {
      for (Theme.WeightedTerm term : theme.terms()) {
        for (TermPattern pattern : TermPattern.parse(term.term())) {
          terms.add(pattern, new Term(theme.id(), pattern.phrase(), term.weight(), false));
        }
      }
      for (String term : theme.negativeTerms()) {
        for (TermPattern pattern : TermPattern.parse(term)) {
          terms.add(pattern, new Term(theme.id(), pattern.phrase(), 0, true));
        }
      }
    }
  }

  /**
   * Adds what the sentence says on each theme to the theme's tally. Headings, tables, footnotes and
   * front matter state nothing and are passed over.
   *
   * @param names the institutions and strategies named in the sentence
   */
  void read(
      ParsedDocument document,
      Sentence sentence,
      List<Span> names,
      Map<String, ThemeTally> tallies) {
    if (!sentence.isProse() && unread(sentence).isEmpty()) {
      return;
    }
    Words words = Words.of(document, sentence);
    SortedMap<String, Candidates> found = new TreeMap<>();
    terms.find(
        words,
        match -> {
          Candidates candidates =
              found.computeIfAbsent(match.value().theme(), theme -> new Candidates());
          (match.value().negative() ? candidates.negative : candidates.positive).add(match);
        });
    if (found.isEmpty()) {
      return;
    }
    SuppressionCues.Found suppressing = cues.in(words);
    found.forEach(
        (theme, candidates) -> {
          if (!candidates.positive.isEmpty()) {
            decide(
                words,
                sentence,
                theme,
                names,
                candidates,
                suppressing,
                ThemeTally.of(tallies, theme));
          }
        });
  }

  private static void decide(
      Words words,
      Sentence sentence,
      String theme,
      List<Span> names,
      Candidates candidates,
      SuppressionCues.Found suppressing,
      ThemeTally tally) {
    Optional<Reason> unread = unread(sentence);
    SortedMap<String, Double> weights = new TreeMap<>();
    for (PatternTrie.Match<Term> match : candidates.longestOfEachTerm()) {
      Term term = match.value();
      Span span = words.span(match.first(), match.end());
      Optional<Reason> reason =
          unread
              .or(
                  () ->
                      candidates.excluded(match)
                          ? Optional.of(Reason.NEGATIVE_TERM)
                          : Optional.empty())
              .or(
                  () ->
                      candidates.shadowed(match) ? Optional.of(Reason.SHADOWED) : Optional.empty())
              .or(() -> partOfName(span, names) ? Optional.of(Reason.SHADOWED) : Optional.empty())
              .or(() -> suppressing.reason(theme, match.first(), match.end()));
      if (reason.isPresent()) {
        tally.add(new SuppressedEvidence(sentence.index(), span, term.phrase(), reason.get()));
      } else {
        tally.add(
            new Evidence(sentence.index(), span, term.phrase(), term.weight(), Assertion.ASSERTED));
        weights.put(term.phrase(), term.weight());
      }
    }
    tally.addSentence(sentence.index(), ThemeFormula.sentence(weights.values()));
  }

  /** The words in a name are no statement; a whole name may be a term (interpretation I38). */
  private static boolean partOfName(Span span, List<Span> names) {
    return names.stream().anyMatch(name -> name.contains(span) && name.length() > span.length());
  }

  /** Why nothing in such a sentence counts. */
  private static Optional<Reason> unread(Sentence sentence) {
    return switch (sentence.kind()) {
      case REFERENCE -> Optional.of(Reason.REFERENCE);
      case CAPTION -> Optional.of(Reason.CAPTION);
      case RUNNING_HEAD -> Optional.of(Reason.RUNNING_HEAD);
      case CONTENTS -> Optional.of(Reason.CONTENTS);
      case NAVIGATION -> Optional.of(Reason.NAVIGATION);
      case PROSE, LIST_ITEM, HEADING, TABLE, FOOTNOTE, METADATA -> Optional.empty();
    };
  }

  /** The matches of one theme in one sentence. */
  private static final class Candidates {
    private final List<PatternTrie.Match<Term>> positive = new ArrayList<>();
    private final List<PatternTrie.Match<Term>> negative = new ArrayList<>();

    /** Each term once at each start, with its nearest end: a gap is no longer than it need be. */
    List<PatternTrie.Match<Term>> longestOfEachTerm() {
      List<PatternTrie.Match<Term>> sorted = new ArrayList<>(positive);
      sorted.sort(LONGEST_FIRST);
      List<PatternTrie.Match<Term>> kept = new ArrayList<>();
      for (PatternTrie.Match<Term> match : sorted) {
        boolean nearer =
            positive.stream()
                .anyMatch(
                    other ->
                        other.first() == match.first()
                            && other.end() < match.end()
                            && other.value().equals(match.value()));
        if (!nearer && !kept.contains(match)) {
          kept.add(match);
        }
      }
      positive.clear();
      positive.addAll(kept);
      return kept;
    }

    boolean excluded(PatternTrie.Match<Term> match) {
      return negative.stream()
          .anyMatch(other -> other.first() < match.end() && match.first() < other.end());
    }

    /** Whether a longer match, or of two equally long ones the weightier, covers this one. */
    boolean shadowed(PatternTrie.Match<Term> match) {
      return positive.stream()
          .anyMatch(
              other ->
                  other.first() <= match.first()
                      && match.end() <= other.end()
                      && LONGEST_OR_WEIGHTIEST.compare(other, match) < 0
                      && !excluded(other));
    }
  }

  private static final Comparator<PatternTrie.Match<Term>> LONGEST_OR_WEIGHTIEST =
      Comparator.<PatternTrie.Match<Term>>comparingInt(match -> match.first() - match.end())
          .thenComparing(
              Comparator.<PatternTrie.Match<Term>>comparingDouble(match -> match.value().weight())
                  .reversed())
          .thenComparing(match -> match.value().phrase());
}
