package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.entity.CountryDecision.Ground;

/**
 * One sense of a name in one document: where a neighbour makes it a town once ("Jordan Elementary
 * School"), the other mentions of the name are the town too. Only in a document that speaks of
 * nothing abroad: that names no other country but the United States, and the country itself by no
 * other form.
 */
final class OneTown {
  private static final String HOME = "USA";

  private OneTown() {}

  static List<CountryDecision> apply(Words words, List<CountryDecision> decisions) {
    Set<String> towns = new HashSet<>();
    for (CountryDecision decision : decisions) {
      if (decision.ground() == Ground.LOCAL || decision.ground() == Ground.STATE) {
        towns.add(id(decision.candidate()));
      }
    }
    towns.remove(HOME);
    if (towns.isEmpty() || isInternational(words, decisions, towns)) {
      return decisions;
    }
    List<CountryDecision> revised = new ArrayList<>(decisions.size());
    for (CountryDecision decision : decisions) {
      boolean town =
          decision.kept().isPresent()
              && isCountry(decision.candidate())
              && towns.contains(id(decision.candidate()));
      revised.add(
          town ? CountryDecision.reject(decision.candidate(), Ground.SAME_TOWN, -1) : decision);
    }
    return revised;
  }

  /** Whether anything but a bare name of the town is a country other than the United States. */
  private static boolean isInternational(
      Words words, List<CountryDecision> decisions, Set<String> towns) {
    return decisions.stream()
        .filter(decision -> decision.kept().isPresent() && isCountry(decision.candidate()))
        .map(CountryDecision::candidate)
        .anyMatch(candidate -> !isHome(candidate) && !isBareTown(words, candidate, towns));
  }

  private static boolean isHome(Candidate candidate) {
    return id(candidate).equals(HOME);
  }

  private static boolean isBareTown(Words words, Candidate candidate, Set<String> towns) {
    boolean bare =
        candidate.length() == 1
            && candidate.kind().equals(Optional.of(CountryKind.NAME))
            && !words.is(candidate.from(), Words.DOTTED);
    return bare && towns.contains(id(candidate));
  }

  private static boolean isCountry(Candidate candidate) {
    return candidate.kind().isPresent();
  }

  private static String id(Candidate candidate) {
    return candidate.canonical().map(CanonicalEntity::id).orElse("");
  }
}
