package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a user's gazetteer says of one text.
 *
 * @param names that stand, whatever else is found at their words
 * @param hidden names inside a longer name of their type that a list holds
 * @param blocks words that name no thing of a type
 */
record UserMatches(List<Candidate> names, List<Candidate> hidden, List<Candidate> blocks) {
  static final UserMatches NONE = new UserMatches(List.of(), List.of(), List.of());

  UserMatches {
    names = List.copyOf(names);
    hidden = List.copyOf(hidden);
    blocks = List.copyOf(blocks);
  }

  /**
   * Decides between the user's names, and against longer names that our lists hold.
   *
   * @param others what would be reported without the user's gazetteer
   */
  static UserMatches settle(
      Words words, List<Candidate> found, List<Candidate> blocks, List<Candidate> others) {
    List<Candidate> standing = OverlapPolicy.decide(words, found);
    UserMatches first = new UserMatches(standing, List.of(), blocks);
    List<Candidate> longer = new ArrayList<>(first.admit(others));
    longer.removeIf(other -> !other.origin().isListed());
    Map<Integer, List<Candidate>> longerAt = byWord(longer);
    List<Candidate> names = new ArrayList<>(standing);
    names.removeIf(
        name ->
            longerAt.getOrDefault(name.from(), List.of()).stream()
                .anyMatch(other -> hides(other, name)));
    Set<Candidate> kept = new HashSet<>(names);
    List<Candidate> hidden = new ArrayList<>(found);
    hidden.removeIf(kept::contains);
    return new UserMatches(names, hidden, blocks);
  }

  /**
   * With those names back whose longer name was not reported in the end: what makes a name a part
   * must stand itself.
   *
   * @param decided what would be reported
   * @return empty if there is none
   */
  Optional<UserMatches> restore(List<Candidate> decided) {
    Map<Integer, List<Candidate>> decidedAt = byWord(decided);
    Map<Integer, List<Candidate>> namesAt = byWord(names);
    List<Candidate> back = new ArrayList<>();
    for (Candidate name : hidden) {
      boolean partOfLonger =
          decidedAt.getOrDefault(name.from(), List.of()).stream()
              .anyMatch(longer -> hides(longer, name));
      if (!partOfLonger && !any(namesAt, name, other -> true)) {
        back.add(name);
      }
    }
    if (back.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> all = new ArrayList<>(names);
    all.addAll(back);
    List<Candidate> stillHidden = new ArrayList<>(hidden);
    stillHidden.removeAll(back);
    return Optional.of(new UserMatches(all, stillHidden, blocks));
  }

  /** Whether a longer name of the same type makes the name a part of it. */
  static boolean hides(Candidate longer, Candidate name) {
    return longer.type().equals(name.type())
        && longer.covers(name)
        && longer.length() > name.length();
  }

  boolean isEmpty() {
    return names.isEmpty() && blocks.isEmpty();
  }

  /** Those of our own candidates that may stand beside the user's. */
  List<Candidate> admit(List<Candidate> candidates) {
    if (isEmpty()) {
      return candidates;
    }
    Map<Integer, List<Candidate>> namesAt = byWord(names);
    Map<Integer, List<Candidate>> blocksAt = byWord(blocks);
    List<Candidate> admitted = new ArrayList<>(candidates);
    admitted.removeIf(
        candidate ->
            any(blocksAt, candidate, block -> UserNames.isBlocked(candidate, block))
                || any(namesAt, candidate, name -> contradicts(name, candidate)));
    return admitted;
  }

  private static boolean contradicts(Candidate name, Candidate candidate) {
    boolean sameWords = name.from() == candidate.from() && name.to() == candidate.to();
    return sameWords || name.crosses(candidate);
  }

  private static boolean any(
      Map<Integer, List<Candidate>> at, Candidate candidate, Predicate<Candidate> test) {
    for (int word = candidate.from(); word < candidate.to(); word++) {
      if (at.getOrDefault(word, List.of()).stream().anyMatch(test)) {
        return true;
      }
    }
    return false;
  }

  static Map<Integer, List<Candidate>> byWord(List<Candidate> candidates) {
    Map<Integer, List<Candidate>> byWord = new HashMap<>();
    for (Candidate candidate : candidates) {
      for (int word = candidate.from(); word < candidate.to(); word++) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate);
      }
    }
    return byWord;
  }
}
