package org.policyscope.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/** Finds the terms of all themes in a sentence and decides which of them count. */
final class TermMatcher {
  private final PatternTrie<MatchedTerm> terms = new PatternTrie<>();

  /** The phrases of all conditions; each stands for the number of its condition. */
  private final PatternTrie<Integer> conditions = new PatternTrie<>();

  private final ThemeCues cues;

  TermMatcher(Taxonomy taxonomy, ThemeCues cues) {
    this.cues = cues;
    int count = 0;
    for (Theme theme : taxonomy.themes()) {
      for (Theme.WeightedTerm term : theme.terms()) {
        int condition = term.with().isEmpty() ? MatchedTerm.NO_CONDITION : count++;
        for (String phrase : term.with()) {
          TermPattern.parse(phrase).forEach(pattern -> conditions.add(pattern, condition));
        }
        for (TermPattern pattern : TermPattern.parse(term.term())) {
          String phrase = term.written().orElse(pattern.phrase());
          terms.add(pattern, new MatchedTerm(theme.id(), phrase, term.weight(), false, condition));
        }
      }
      for (String term : theme.negativeTerms()) {
        for (TermPattern pattern : TermPattern.parse(term)) {
          terms.add(
              pattern,
              new MatchedTerm(theme.id(), pattern.phrase(), 0, true, MatchedTerm.NO_CONDITION));
        }
      }
    }
  }

  /**
   * Adds what the sentence says on each theme to the theme's tally. Headings, tables, footnotes and
   * front matter state nothing and are passed over.
   *
   * @param again whether the document says the sentence a second time
   * @param mentions of the document
   * @param ofSentence indices of those in the sentence
   */
  void read(
      ParsedDocument document,
      Sentence sentence,
      boolean again,
      List<EntityMention> mentions,
      List<Integer> ofSentence,
      Map<String, ThemeTally> tallies) {
    Optional<Reason> unread = again ? Optional.of(Reason.BOILERPLATE) : unread(sentence);
    if (!sentence.isProse() && unread.isEmpty()) {
      return;
    }
    Words words = Words.of(document, sentence);
    SortedMap<String, Candidates> found = new TreeMap<>();
    boolean[] conditional = {false};
    terms.find(
        words,
        match -> {
          found.computeIfAbsent(match.value().theme(), theme -> new Candidates()).add(match);
          conditional[0] |= match.value().condition() != MatchedTerm.NO_CONDITION;
        });
    if (found.isEmpty()) {
      return;
    }
    Set<Integer> met = new HashSet<>();
    if (conditional[0]) {
      conditions.find(words, match -> met.add(match.value()));
    }
    Clauses clauses = new Clauses(words, cues.grammar());
    Polarity polarity = cues.suppression().in(clauses);
    Speakers speakers = new Speakers(mentions, ofSentence, cues.assertion().selves());
    Stances stances = new Stances(clauses, cues.assertion(), speakers);
    Ranges named = institutions(mentions, ofSentence);
    found.forEach(
        (theme, candidates) -> {
          if (candidates.hasTerms()) {
            ThemeTally tally = ThemeTally.of(tallies, theme);
            decide(words, sentence, unread, named, candidates, met, polarity, stances, tally);
          }
        });
  }

  private static void decide(
      Words words,
      Sentence sentence,
      Optional<Reason> unread,
      Ranges names,
      Candidates candidates,
      Set<Integer> conditionsMet,
      Polarity polarity,
      Stances stances,
      ThemeTally tally) {
    List<Candidates.Judged> judged =
        candidates.judge(
            term ->
                term.condition() == MatchedTerm.NO_CONDITION
                    || conditionsMet.contains(term.condition()));
    for (Candidates.Judged candidate : judged) {
      PatternTrie.Match<MatchedTerm> match = candidate.match();
      MatchedTerm term = match.value();
      Span span = words.span(match.first(), match.end());
      Optional<Reason> reason =
          unread
              .or(candidate::reason)
              .or(() -> partOfName(span, names))
              .or(() -> polarity.reason(term.theme(), match.first(), match.end()));
      if (reason.isPresent()) {
        tally.add(
            new SuppressedEvidence(
                sentence.index(), span, term.phrase(), term.weight(), reason.get()));
      } else {
        tally.add(
            new Evidence(
                sentence.index(),
                span,
                term.phrase(),
                term.weight(),
                stances.of(match.first(), match.end(), polarity.concerns(term.theme()))));
      }
    }
  }

  private static Ranges institutions(List<EntityMention> mentions, List<Integer> ofSentence) {
    return Ranges.of(
        ofSentence.stream()
            .map(mentions::get)
            .filter(mention -> mention.type() == EntityType.INSTITUTION)
            .map(mention -> new Ranges.Range(mention.span().start(), mention.span().end()))
            .toList());
  }

  /** The words in a name are no statement; a whole name may be a term (interpretation I38). */
  private static Optional<Reason> partOfName(Span span, Ranges names) {
    return names.coverWithMore(span.start(), span.end())
        ? Optional.of(Reason.SHADOWED)
        : Optional.empty();
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
}
