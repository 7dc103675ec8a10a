package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.OtherReadings;
import org.policyscope.document.Reading;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.text.Span;

/**
 * What a user's gazetteer changed in one text. What would have been found without it is known from
 * lists, patterns and short forms alone: where the user names the words, nobody asks the
 * statistical recogniser.
 */
final class UserEffects {
  private static final Comparator<Candidate> LEFT_TO_RIGHT =
      Comparator.comparingInt(Candidate::from)
          .thenComparing(Comparator.comparingInt(Candidate::to).reversed())
          .thenComparing(candidate -> candidate.type().orElseThrow());

  private UserEffects() {}

  /**
   * What else the words of the decided mentions were read as.
   *
   * @param without what would be reported without the user's gazetteer
   */
  static Map<Candidate, OtherReadings> of(
      Words words, List<Candidate> without, UserMatches user, List<Candidate> decided) {
    Map<Candidate, List<Reading>> overrode = new HashMap<>();
    Map<Candidate, List<Reading>> hidden = new HashMap<>();
    Set<String> standing = new HashSet<>();
    decided.forEach(candidate -> standing.add(reading(candidate)));
    Map<Integer, List<Candidate>> decidedAt =
        UserMatches.byWord(decided.stream().sorted(LEFT_TO_RIGHT).toList());
    for (Candidate ours : without.stream().sorted(LEFT_TO_RIGHT).toList()) {
      if (!standing.contains(reading(ours))) {
        winner(ours, decidedAt)
            .filter(winner -> !isSameThing(winner, ours))
            .ifPresent(
                winner ->
                    overrode
                        .computeIfAbsent(winner, w -> new ArrayList<>())
                        .add(reading(words, ours)));
      }
    }
    for (Candidate name : user.hidden().stream().sorted(LEFT_TO_RIGHT).toList()) {
      decidedAt.getOrDefault(name.from(), List.of()).stream()
          .filter(longer -> UserMatches.hides(longer, name))
          .min(Comparator.comparingInt(Candidate::length))
          .filter(longer -> !idOf(longer).equals(idOf(name)))
          .ifPresent(
              longer ->
                  hidden.computeIfAbsent(longer, l -> new ArrayList<>()).add(reading(words, name)));
    }
    Map<Candidate, OtherReadings> readings = new HashMap<>();
    for (Candidate candidate : decided) {
      List<Reading> lost = overrode.getOrDefault(candidate, List.of());
      List<Reading> inside = hidden.getOrDefault(candidate, List.of());
      if (!lost.isEmpty() || !inside.isEmpty()) {
        readings.put(candidate, new OtherReadings(lost, inside));
      }
    }
    return readings;
  }

  /** What the blocks of the user's gazetteer keep out. */
  static List<Reading> blocked(Words words, List<Candidate> without, UserMatches user) {
    Map<Integer, List<Candidate>> blocksAt = UserMatches.byWord(user.blocks());
    Map<Integer, List<Candidate>> namesAt = UserMatches.byWord(user.names());
    List<Reading> blocked = new ArrayList<>();
    for (Candidate ours : without.stream().sorted(LEFT_TO_RIGHT).toList()) {
      List<Candidate> here = blocksAt.getOrDefault(ours.from(), List.of());
      if (!isTaken(ours, namesAt)
          && here.stream().anyMatch(block -> UserNames.isBlocked(ours, block))) {
        blocked.add(reading(words, ours));
      }
    }
    return blocked;
  }

  /** The first mention of the user's that shares words. */
  private static Optional<Candidate> winner(
      Candidate ours, Map<Integer, List<Candidate>> decidedAt) {
    for (int word = ours.from(); word < ours.to(); word++) {
      for (Candidate candidate : decidedAt.getOrDefault(word, List.of())) {
        if (candidate.origin() == Origin.USER) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTaken(Candidate ours, Map<Integer, List<Candidate>> namesAt) {
    for (int word = ours.from(); word < ours.to(); word++) {
      if (namesAt.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same identity, or the same words, to which the user has only given one. */
  private static boolean isSameThing(Candidate users, Candidate ours) {
    boolean unknown = ours.canonical().filter(Gazetteer::isOneThing).isEmpty();
    boolean sameWords = users.from() == ours.from() && users.to() == ours.to();
    return users.type().equals(ours.type())
        && (unknown ? sameWords : idOf(users).equals(idOf(ours)));
  }

  private static Optional<String> idOf(Candidate candidate) {
    return candidate.canonical().map(CanonicalEntity::id);
  }

  private static String reading(Candidate candidate) {
    return candidate.from()
        + " "
        + candidate.to()
        + " "
        + candidate.type().orElseThrow()
        + " "
        + idOf(candidate).orElse("");
  }

  private static Reading reading(Words words, Candidate candidate) {
    return new Reading(
        candidate.type().orElseThrow(),
        new Span(words.start(candidate.from()), candidate.end()),
        candidate.canonical().filter(Gazetteer::isOneThing));
  }
}
