package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.entity.NameWords.Role;

/**
 * Where the grammar alone makes a capital an actor, as in "Beijing has undertaken" and "Ankara is
 * reducing its aid". A city may have and be much, so this holds only in a document that speaks of
 * the city as an actor at least as often as of a place.
 */
final class ActingCapitals {
  private static final int LONGEST_LIST = 12;

  private final Words words;
  private final NameWords nameWords;
  private final Map<String, List<Candidate>> byCountry = new HashMap<>();
  private final Map<String, Boolean> actors = new HashMap<>();
  private final Map<Integer, Integer> startOf = new HashMap<>();

  ActingCapitals(Words words, NameWords nameWords, List<Candidate> candidates) {
    this.words = words;
    this.nameWords = nameWords;
    for (Candidate candidate : candidates) {
      if (candidate.kind().equals(Optional.of(CountryKind.METONYM))) {
        byCountry.computeIfAbsent(key(candidate), ignored -> new ArrayList<>()).add(candidate);
      }
      if (candidate.kind().isPresent()
          && !candidate.kind().equals(Optional.of(CountryKind.DEMONYM))) {
        startOf.put(candidate.to(), candidate.from());
      }
    }
  }

  /** The word that tells; -1 where none does. */
  int cue(Candidate capital) {
    int acting = acting(capital);
    if (acting >= 0 && isActor(capital)) {
      return acting;
    }
    return ally(capital);
  }

  private static String key(Candidate capital) {
    return capital.canonical().map(CanonicalEntity::id).orElse("");
  }

  private boolean isActor(Candidate capital) {
    return actors.computeIfAbsent(
        key(capital),
        key -> {
          int balance = 0;
          for (Candidate other : byCountry.getOrDefault(key, List.of())) {
            balance += acting(other) >= 0 ? 1 : 0;
            balance -= isPlace(other) ? 1 : 0;
          }
          return balance >= 0;
        });
  }

  private boolean isPlace(Candidate capital) {
    return nameWords.is(words.near(capital.from(), -1), Role.AT_PLACE);
  }

  /** "Has undertaken", "is reducing", "did not scale back", "may need", "relies on". */
  private int acting(Candidate capital) {
    int last = capital.to() - 1;
    if (!words.adjacent(capital.to())
        || nameWords.is(words.near(capital.from(), -1), Role.OF_PLACE)) {
      return -1;
    }
    String auxiliary = words.near(last, 1);
    boolean being = auxiliary.equals("is") || auxiliary.equals("was");
    int at = capital.to() + 1;
    while (at < words.size() && words.joined(at) && isBetween(words.near(at - 1, 1))) {
      at++;
    }
    String verb = words.near(at - 1, 1);
    if (verb.isEmpty() || words.capital(at) || !words.joined(at)) {
      return -1;
    }
    boolean acts =
        switch (auxiliary) {
          case "is", "was" -> verb.endsWith("ing");
          case "has", "had" ->
              verb.endsWith("ed") || verb.endsWith("en") || nameWords.is(verb, Role.PARTICIPLE);
          default -> nameWords.is(auxiliary, Role.AUXILIARY);
        };
    boolean small = nameWords.is(verb, Role.FUNCTION) && !verb.equals("given");
    return acts && !small && !nameWords.is(verb, Role.OF_TOWNS) && (being || verb.length() > 2)
        ? at
        : -1;
  }

  private boolean isBetween(String word) {
    return nameWords.is(word, Role.ADVERB) || word.endsWith("ly");
  }

  /** "Its allies in Paris, Tokyo, and Ottawa": each of them; of others only where they are many. */
  private int ally(Candidate capital) {
    int from = capital.from();
    boolean many = isListed(capital.to());
    for (int steps = 0; steps < LONGEST_LIST; steps++) {
      boolean and = words.near(from, -1).equals("and");
      int before = startOf.getOrDefault(and ? from - 1 : from, -1);
      boolean apart = before < 0 || words.near(from, before - from).isEmpty();
      if (apart || (!and && (words.gap(from) & Words.COMMA) == 0)) {
        break;
      }
      many = true;
      from = before;
    }
    if (!words.near(from, -1).equals("in")) {
      return -1;
    }
    String who = words.near(from, -2);
    boolean allies = who.equals("allies") || (many && nameWords.is(who, Role.RULERS));
    return allies ? from - 2 : -1;
  }

  private boolean isListed(int to) {
    boolean and = words.near(to - 1, 1).equals("and");
    int next = and ? to + 1 : to;
    return startOf.containsValue(next)
        && (and || (next < words.size() && (words.gap(next) & Words.COMMA) != 0));
  }
}
