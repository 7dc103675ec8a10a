package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.Assertion;
import org.policyscope.document.Modality;
import org.policyscope.document.Speaker;
import org.policyscope.document.Stance;
import org.policyscope.theme.AssertionCues.Group;

/**
 * Answers for one sentence how the text stands to a match. What another says is attributed,
 * whatever else it is; then what is supposed is hypothetical; then what is told in the past of
 * others is historical.
 */
final class Stances {
  private static final Optional<Assertion> ATTRIBUTED = Optional.of(Assertion.ATTRIBUTED);
  private static final Optional<Assertion> HYPOTHETICAL = Optional.of(Assertion.HYPOTHETICAL);
  private static final Set<String> QUESTION = Set.of("?");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my");

  private final Clauses clauses;
  private final List<Placed> cues = new ArrayList<>();
  private final List<Placed> quotes;
  private final boolean question;

  /** Several themes may ask for the same words. */
  private final Map<Asked, Stance> known = new HashMap<>();

  private record Asked(int first, int end, boolean adverse) {
    @Override
    public int hashCode() {
      return (first * 31 + end) * 2 + (adverse ? 1 : 0);
    }
  }

  /**
   * A cue and the words it reaches.
   *
   * @param at index of its first word
   */
  record Placed(int at, Reach.Range range, Group group, Optional<Speaker> speaker) {}

  Stances(Clauses clauses, AssertionCues from, Speakers speakers) {
    this.clauses = clauses;
    from.cues().find(clauses.words(), match -> add(match, speakers));
    cues.sort(Comparator.comparingInt(Placed::at).thenComparing(cue -> cue.group().order()));
    this.quotes = Quotations.in(clauses, cues);
    int last = clauses.words().size() - 1;
    this.question = last >= 0 && QUESTION.contains(clauses.words().get(last).surface());
  }

  private void add(PatternTrie.Match<Group> match, Speakers speakers) {
    Group group = match.value();
    boolean verb = clauses.grammar().mayBeVerb(clauses.words().get(match.first()));
    if (group.verb() && !verb) {
      return;
    }
    if (group.status().equals(ATTRIBUTED)) {
      Attributions.range(clauses, match, group)
          .flatMap(range -> speakers.placed(clauses, match, group, range))
          .ifPresent(cues::add);
    } else {
      Reach.Range range = Attributions.extent(clauses, match.first(), match.end(), group.extent());
      cues.add(new Placed(match.first(), range, group, Optional.empty()));
    }
  }

  /**
   * How the text stands to the words from {@code first} to {@code end}.
   *
   * @param adverse whether they name a problem: a past problem is no achievement
   */
  Stance of(int first, int end, boolean adverse) {
    return known.computeIfAbsent(
        new Asked(first, end, adverse), asked -> stance(first, end, adverse));
  }

  private Stance stance(int first, int end, boolean adverse) {
    Reach.Range clause = clauses.clauseAround(first);
    Optional<Modality> modality = modality(first, clause, adverse);
    Optional<Placed> said = said(first);
    if (said.isPresent()) {
      return new Stance(
          Assertion.ATTRIBUTED,
          modality.or(() -> Optional.of(Modality.CLAIMED)),
          said.get().speaker());
    }
    if (question || isSupposed(first, end)) {
      return new Stance(Assertion.HYPOTHETICAL, modality, Optional.empty());
    }
    boolean past = isPast(clause).or(() -> isPast(clauses.statementAround(first))).orElse(false);
    return new Stance(past ? Assertion.HISTORICAL : Assertion.ASSERTED, modality, Optional.empty());
  }

  /** The innermost report that names who speaks, else the outermost, else a quotation. */
  private Optional<Placed> said(int word) {
    Optional<Placed> said = Optional.empty();
    for (Placed cue : cues) {
      if (cue.group().status().equals(ATTRIBUTED)
          && cue.range().contains(word)
          && (said.isEmpty() || cue.speaker().isPresent())) {
        said = Optional.of(cue);
      }
    }
    for (int i = 0; said.isEmpty() && i < quotes.size(); i++) {
      if (quotes.get(i).range().contains(word)) {
        said = Optional.of(quotes.get(i));
      }
    }
    return said;
  }

  private boolean isSupposed(int first, int end) {
    for (Placed cue : cues) {
      boolean reached = cue.range().contains(first) || (first <= cue.at() && cue.at() < end);
      if (reached && cue.group().status().equals(HYPOTHETICAL)) {
        return true;
      }
    }
    return false;
  }

  /** That of the clause, else that of the statement around it, which governs the clause. */
  private Optional<Modality> modality(int first, Reach.Range clause, boolean adverse) {
    Reach.Range statement = clauses.statementAround(first);
    Optional<Modality> found =
        modality(clause)
            .or(() -> aspect(clause, adverse))
            .or(() -> modality(statement))
            .or(() -> aspect(statement, adverse));
    // A problem that came about is none that was achieved.
    return found.filter(modality -> !adverse || modality != Modality.ACHIEVED);
  }

  /** What the form of the verb says: "is building" goes on, "has built" and "built" are done. */
  private Optional<Modality> aspect(Reach.Range range, boolean adverse) {
    Words words = clauses.words();
    Grammar grammar = clauses.grammar();
    for (int i = range.first(); i < range.end(); i++) {
      String lemma = words.get(i).lemma();
      for (int next = i + 1; next < Math.min(range.end(), i + 3); next++) {
        if (lemma.equals("be") && grammar.isGerund(words.get(next))) {
          return Optional.of(Modality.ONGOING);
        }
        if (lemma.equals("have") && grammar.isParticiple(words.get(next))) {
          return Optional.of(adverse ? Modality.ONGOING : Modality.ACHIEVED);
        }
      }
      if (grammar.isSimplePast(words, i)) {
        return Optional.of(Modality.ACHIEVED);
      }
    }
    return Optional.empty();
  }

  /** That of the cue whose sort stands first in the file. */
  private Optional<Modality> modality(Reach.Range range) {
    Optional<Group> first = Optional.empty();
    for (Placed cue : cues) {
      Group group = cue.group();
      if (group.modality().isPresent()
          && range.contains(cue.at())
          && (first.isEmpty() || group.order() < first.get().order())) {
        first = Optional.of(group);
      }
    }
    return first.flatMap(Group::modality);
  }

  /**
   * Whether the first verb is a past form, and the subject not the writer; empty without a verb.
   */
  private Optional<Boolean> isPast(Reach.Range range) {
    Words words = clauses.words();
    for (int i = range.first(); i < range.end(); i++) {
      if (FIRST_PERSON.contains(words.get(i).surface())) {
        return Optional.of(false);
      }
      if (clauses.grammar().isSimplePast(words, i)) {
        return Optional.of(true);
      }
      if (clauses.grammar().isFinite(words.get(i))) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }
}
