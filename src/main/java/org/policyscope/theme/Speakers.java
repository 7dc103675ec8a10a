package org.policyscope.theme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.policyscope.document.EntityMention;
import org.policyscope.document.Speaker;
import org.policyscope.text.Span;
import org.policyscope.theme.AssertionCues.Group;
import org.policyscope.theme.AssertionCues.SpeakerPlace;

/**
 * Finds who says what a sentence reports.
 *
 * @param mentions of the whole document
 * @param ofSentence indices of those in the sentence
 * @param selves words of a speaker who is the writer
 */
record Speakers(List<EntityMention> mentions, List<Integer> ofSentence, Set<String> selves) {
  private static final int LONGEST_NAME = 12;
  private static final Set<String> NOT_OF_THE_NAME =
      Set.of(
          "the",
          "a",
          "an",
          "also",
          "have",
          "has",
          "had",
          "do",
          "does",
          "did",
          "even",
          "and",
          "now",
          "then",
          "recently",
          "often",
          "sometimes",
          "would",
          "will",
          "may",
          "not");

  /** The cue with its speaker; empty where the writer speaks. */
  Optional<Stances.Placed> placed(
      Clauses clauses, PatternTrie.Match<Group> match, Group group, Reach.Range range) {
    if (group.speaker() == SpeakerPlace.NONE) {
      return Optional.of(new Stances.Placed(match.first(), range, group, Optional.empty()));
    }
    if (match.first() > 0 && clauses.words().get(match.first() - 1).lemma().equals("be")) {
      // "it is said that": nobody is named.
      return Optional.of(new Stances.Placed(match.first(), range, group, Optional.empty()));
    }
    Reach.Range name =
        group.speaker() == SpeakerPlace.SUBJECT
            ? subject(clauses, match.first())
            : object(clauses, match.end());
    if (name.first() >= name.end() || isWriter(clauses, name)) {
      return Optional.empty();
    }
    Span span = clauses.words().span(name.first(), name.end());
    return Optional.of(
        new Stances.Placed(
            match.first(), range, group, Optional.of(new Speaker(span, mention(span)))));
  }

  private boolean isWriter(Clauses clauses, Reach.Range name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (selves.contains(clauses.words().get(i).surface())) {
        return true;
      }
    }
    return false;
  }

  /** The longest mention that is the name, its article aside. */
  private OptionalInt mention(Span name) {
    for (int index : ofSentence) {
      Span span = mentions.get(index).span();
      if (span.start() <= name.start() && span.end() == name.end()) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  private static Reach.Range subject(Clauses clauses, int verb) {
    int end = verb;
    while (end > 0 && NOT_OF_THE_NAME.contains(clauses.words().get(end - 1).surface())) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST_NAME
        && !clauses.isBorder(start - 1)
        && !clauses.isComma(start - 1)
        && !Quotations.isMark(clauses.words().get(start - 1))) {
      start--;
    }
    return trimmed(clauses, start, end);
  }

  private static Reach.Range object(Clauses clauses, int from) {
    int end = from;
    while (end < clauses.words().size()
        && end - from < LONGEST_NAME
        && !clauses.isBorder(end)
        && !clauses.isComma(end)
        && !clauses.grammar().isFinite(clauses.words().get(end))) {
      end++;
    }
    return trimmed(clauses, from, end);
  }

  private static Reach.Range trimmed(Clauses clauses, int first, int end) {
    int start = first;
    while (start < end && NOT_OF_THE_NAME.contains(clauses.words().get(start).surface())) {
      start++;
    }
    return new Reach.Range(start, end);
  }
}
