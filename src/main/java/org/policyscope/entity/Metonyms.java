package org.policyscope.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.entity.NameWords.Role;

/**
 * Says where a capital or a seat of government stands for the government. Made for one document.
 * The sentence must say so by its own words: what it does, what it has, or how it is dealt with.
 */
final class Metonyms {
  private final Words words;
  private final NameWords nameWords;
  private final CountryNeighbours neighbours;
  private final Map<Integer, Integer> endOf = new HashMap<>();
  private final Map<Integer, Integer> startOf = new HashMap<>();
  private final Map<String, Boolean> persons = new HashMap<>();
  private final ActingCapitals actors;

  Metonyms(
      Words words, NameWords nameWords, CountryNeighbours neighbours, List<Candidate> candidates) {
    this.words = words;
    this.nameWords = nameWords;
    this.neighbours = neighbours;
    this.actors = new ActingCapitals(words, nameWords, candidates);
    for (Candidate candidate : candidates) {
      boolean partner =
          candidate.is(EntityType.COUNTRY)
              && !candidate.kind().equals(Optional.of(CountryKind.DEMONYM));
      if (partner) {
        endOf.merge(candidate.from(), candidate.to(), Math::max);
        startOf.merge(candidate.to(), candidate.from(), Math::min);
      }
    }
  }

  /** The word that makes the capital a government; -1 where it is a place. */
  int cue(Candidate capital) {
    int from = capital.from();
    int to = capital.to();
    int chainFrom = partnerBefore(from);
    int chainTo = partnerBehind(to);
    if (isPartOfName(from, chainTo) || isPerson(capital)) {
      return -1;
    }
    int acting = actingWord(chainFrom, chainTo);
    if (acting >= 0) {
      return acting;
    }
    int owned = ownedWord(to);
    if (owned >= 0) {
      return owned;
    }
    int dealtWith = dealtWith(chainFrom, chainTo, chainFrom < from || to < chainTo);
    return dealtWith >= 0 ? dealtWith : actors.cue(capital);
  }

  /** "Moscow and Beijing", "Washington-Tehran": from the first of the two. */
  private int partnerBefore(int from) {
    boolean hyphen = words.gap(from) == Words.HYPHEN;
    int end = hyphen ? from : from - 1;
    boolean tied = hyphen || words.near(from, -1).equals("and");
    return tied ? startOf.getOrDefault(end, from) : from;
  }

  private int partnerBehind(int to) {
    boolean hyphen = words.gap(to) == Words.HYPHEN;
    int start = hyphen ? to : to + 1;
    boolean tied = hyphen || words.near(to - 1, 1).equals("and");
    return tied && words.joined(start) ? endOf.getOrDefault(start, to) : to;
  }

  /** "Beijing Declaration", "Paul Washington", "Washington, D.C.", "Moscow-based". */
  private boolean isPartOfName(int from, int to) {
    boolean behind =
        to < words.size()
            && !words.first(to)
            && words.capital(to)
            && (words.gap(to) & ~(Words.BLANK | Words.HYPHEN | Words.COMMA)) == 0
            && ((words.gap(to) & Words.COMMA) == 0
                || words.is(to, Words.DOTTED)
                || nameWords.is(words.key(to), Role.STATE));
    return behind || words.near(to - 1, 1).equals("based") || isNameBefore(from);
  }

  private boolean isNameBefore(int from) {
    return !words.first(from)
        && words.adjacent(from)
        && words.capital(from - 1)
        && !nameWords.is(words.key(from - 1), Role.FUNCTION)
        && !startOf.containsKey(from);
  }

  /** Whether the document names a person so: "George Washington", then "Washington agreed". */
  private boolean isPerson(Candidate capital) {
    return capital.length() == 1
        && persons.computeIfAbsent(words.key(capital.from()), this::isNamedPerson);
  }

  private boolean isNamedPerson(String key) {
    for (int i = 1; i < words.size(); i++) {
      if (words.key(i).equals(key) && words.capital(i) && neighbours.isSurname(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Beijing announced", "Moscow and Beijing have repeatedly refused". */
  private int actingWord(int from, int to) {
    if (nameWords.is(words.near(from, -1), Role.OF_PLACE) || !words.adjacent(to)) {
      return -1;
    }
    int at = to;
    boolean auxiliary = nameWords.is(words.near(at - 1, 1), Role.AUXILIARY);
    at += auxiliary ? 1 : 0;
    boolean adverb = nameWords.is(words.near(at - 1, 1), Role.ADVERB);
    at += adverb || words.near(at - 1, 1).endsWith("ly") ? 1 : 0;
    String verb = words.near(at - 1, 1);
    boolean acts = nameWords.is(verb, Role.ACTS) || nameWords.is(verb, Role.SAYS);
    return acts && !words.capital(at) && words.joined(at) ? at : -1;
  }

  /** "Beijing's decision", "Moscow's new foreign policy". */
  private int ownedWord(int to) {
    if (!words.near(to - 1, 1).equals(Words.POSSESSIVE)) {
      return -1;
    }
    for (int at = to + 1; at <= to + 3 && at < words.size() && words.adjacent(at); at++) {
      if (words.capital(at)) {
        return -1;
      }
      if (nameWords.is(words.key(at), Role.OF_GOVERNMENT)) {
        return at;
      }
    }
    return -1;
  }

  /** "talks between Washington and Tehran", "pressure from Moscow", "accused Beijing of". */
  private int dealtWith(int from, int to, boolean two) {
    String before = words.near(from, -1);
    if (nameWords.is(before, Role.ACTS_ON)) {
      return from - 1;
    }
    if (before.equals("on") && words.near(from, -2).startsWith("call")) {
      return from - 2;
    }
    boolean relation = nameWords.is(words.near(from, -2), Role.RELATION);
    boolean tie = before.equals("from") || before.equals("with") || before.equals("to");
    if (relation && (tie || (two && before.equals("between")))) {
      return from - 2;
    }
    boolean sent = nameWords.is(words.near(from, -2), Role.SENT);
    if (sent && (before.equals("from") || before.equals("by"))) {
      return from - 2;
    }
    boolean pair = two && words.joined(to) && nameWords.is(words.near(to - 1, 1), Role.RELATION);
    boolean hyphened = pair && hasHyphen(from, to);
    return hyphened ? to : -1;
  }

  private boolean hasHyphen(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.gap(i) == Words.HYPHEN) {
        return true;
      }
    }
    return false;
  }
}
