package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Stance;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/** Finds the terms of all themes in a sentence and decides which of them count. */
final class TermMatcher {
  private final PatternTrie<MatchedTerm> terms;

  /** The phrases of all conditions; each stands for the number of its condition. */
  private final PatternTrie<Integer> conditions;

  private final ThemeCues cues;
  private final List<Theme> themes;

  /** For each theme whether denials matter to it. */
  private final boolean[] adverse;

  TermMatcher(Taxonomy taxonomy, ThemeCues cues) {
    this.cues = cues;
    this.terms = new PatternTrie<>(cues.numbers());
    this.conditions = new PatternTrie<>(cues.numbers());
    this.themes = taxonomy.themes();
    this.adverse = new boolean[themes.size()];
    int count = 0;
    for (int place = 0; place < adverse.length; place++) {
      Theme theme = themes.get(place);
      adverse[place] = cues.suppression().concerns(theme.id());
      for (Theme.WeightedTerm term : theme.terms()) {
        int condition = term.with().isEmpty() ? MatchedTerm.NO_CONDITION : count++;
        for (String phrase : term.with()) {
          TermPattern.parse(phrase).forEach(pattern -> conditions.add(pattern, condition));
        }
        for (TermPattern pattern : TermPattern.parse(term.term())) {
          String phrase = term.written().orElse(pattern.phrase());
          terms.add(pattern, new MatchedTerm(place, phrase, term.weight(), false, condition));
        }
      }
      for (String term : theme.negativeTerms()) {
        for (TermPattern pattern : TermPattern.parse(term)) {
          terms.add(
              pattern, new MatchedTerm(place, pattern.phrase(), 0, true, MatchedTerm.NO_CONDITION));
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
   * @param tallies one for each theme
   */
  void read(
      ParsedDocument document,
      Sentence sentence,
      boolean again,
      List<EntityMention> mentions,
      List<Integer> ofSentence,
      List<ThemeTally> tallies) {
    Optional<Reason> unread = again ? Optional.of(Reason.BOILERPLATE) : unread(sentence);
    if (!sentence.isProse() && unread.isEmpty()) {
      return;
    }
    Words words = Words.of(document, sentence);
    Found found = new Found(themes.size());
    terms.find(words, found);
    if (!found.any) {
      return;
    }
    Set<Integer> met = new HashSet<>();
    if (found.conditional) {
      conditions.find(words, match -> met.add(match.value()));
    }
    Clauses clauses = new Clauses(words, cues.grammar());
    Speakers speakers = new Speakers(mentions, ofSentence, cues.assertion().selves());
    Reading reading =
        new Reading(
            words,
            sentence,
            unread,
            institutions(mentions, ofSentence),
            met,
            cues.suppression().in(clauses),
            new Stances(clauses, cues.assertion(), speakers),
            new Links(clauses, cues.roles(), mentions, ofSentence));
    for (int theme = 0; theme < adverse.length; theme++) {
      Candidates candidates = found.byTheme[theme];
      if (candidates != null && candidates.hasTerms()) {
        decide(theme, candidates, reading, tallies.get(theme));
      }
    }
  }

  /** What matches in one sentence, by theme. */
  private static final class Found implements Consumer<PatternTrie.Match<MatchedTerm>> {
    private final @Nullable Candidates[] byTheme;
    private boolean any;
    private boolean conditional;

    Found(int themes) {
      byTheme = new @Nullable Candidates[themes];
    }

    @Override
    public void accept(PatternTrie.Match<MatchedTerm> match) {
      MatchedTerm term = match.value();
      Candidates candidates = byTheme[term.theme()];
      if (candidates == null) {
        candidates = new Candidates();
        byTheme[term.theme()] = candidates;
      }
      candidates.add(match);
      any |= !term.negative();
      conditional |= term.condition() != MatchedTerm.NO_CONDITION;
    }
  }

  /**
   * What decides whether a match in the sentence counts.
   *
   * @param unread why nothing in the sentence counts
   * @param names of institutions in it
   * @param conditionsMet numbers of the conditions that hold
   */
  private record Reading(
      Words words,
      Sentence sentence,
      Optional<Reason> unread,
      Ranges names,
      Set<Integer> conditionsMet,
      Polarity polarity,
      Stances stances,
      Links links) {

    boolean holds(MatchedTerm term) {
      return term.condition() == MatchedTerm.NO_CONDITION
          || conditionsMet.contains(term.condition());
    }
  }

  private void decide(int theme, Candidates candidates, Reading reading, ThemeTally tally) {
    String id = themes.get(theme).id();
    for (Candidates.Judged candidate : candidates.judge(reading::holds)) {
      PatternTrie.Match<MatchedTerm> match = candidate.match();
      MatchedTerm term = match.value();
      Span span = reading.words().span(match.first(), match.end());
      Optional<Reason> reason =
          reading
              .unread()
              .or(candidate::reason)
              .or(() -> partOfName(span, reading.names()))
              .or(() -> reading.polarity().reason(id, match.first(), match.end()));
      int sentence = reading.sentence().index();
      if (reason.isPresent()) {
        tally.add(
            new SuppressedEvidence(sentence, span, term.phrase(), term.weight(), reason.get()));
      } else {
        Stance stance = reading.stances().of(match.first(), match.end(), adverse[theme]);
        tally.add(
            new Evidence(
                sentence,
                span,
                term.phrase(),
                term.weight(),
                stance,
                reading.links().of(id, match.first(), match.end(), stance)));
      }
    }
  }

  private static Ranges institutions(List<EntityMention> mentions, List<Integer> ofSentence) {
    List<Ranges.Range> ranges = new ArrayList<>(ofSentence.size());
    for (int index : ofSentence) {
      EntityMention mention = mentions.get(index);
      if (mention.type() == EntityType.INSTITUTION) {
        ranges.add(new Ranges.Range(mention.span().start(), mention.span().end()));
      }
    }
    return Ranges.of(ranges);
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
