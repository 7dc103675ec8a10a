package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.EntityType;

/** Which words belong to names that the gazetteer knows: what patterns have to respect. */
final class Coverage {
  private final @Nullable Candidate[] countryAt;
  private final @Nullable Candidate[] strategyAt;
  private final boolean[] country;
  private final boolean[] known;
  private final boolean[] knownStart;
  private final boolean[] one;

  private Coverage(int words) {
    this.countryAt = new @Nullable Candidate[words];
    this.strategyAt = new @Nullable Candidate[words];
    this.country = new boolean[words];
    this.known = new boolean[words];
    this.knownStart = new boolean[words];
    this.one = new boolean[words];
  }

  static Coverage of(Words words, List<Candidate> candidates) {
    Coverage coverage = new Coverage(words.size());
    for (Candidate candidate : candidates) {
      boolean isCountry = candidate.is(EntityType.COUNTRY);
      if (isCountry) {
        keepLonger(coverage.countryAt, candidate);
      }
      boolean named = !isCountry && !candidate.blocks() && !candidate.ambiguous();
      if (named && candidate.is(EntityType.STRATEGY)) {
        keepLonger(coverage.strategyAt, candidate);
      }
      coverage.knownStart[candidate.from()] |= named;
      for (int i = candidate.from(); i < candidate.to(); i++) {
        coverage.country[i] |= isCountry;
        coverage.known[i] |= named;
        coverage.one[i] |= named && candidate.canonical().filter(Gazetteer::isOneThing).isPresent();
      }
    }
    return coverage;
  }

  private static void keepLonger(@Nullable Candidate[] at, Candidate candidate) {
    Candidate before = at[candidate.from()];
    if (before == null || before.length() < candidate.length()) {
      at[candidate.from()] = candidate;
    }
  }

  /** The longest country that starts at the word. */
  Optional<Candidate> countryAt(int word) {
    return word >= 0 && word < countryAt.length
        ? Optional.ofNullable(countryAt[word])
        : Optional.empty();
  }

  /** The longest known strategy that starts at the word. */
  Optional<Candidate> strategyAt(int word) {
    return word >= 0 && word < strategyAt.length
        ? Optional.ofNullable(strategyAt[word])
        : Optional.empty();
  }

  /** Whether the word is part of a country's name. */
  boolean isCountry(int word) {
    return word >= 0 && word < country.length && country[word];
  }

  /** Whether a known institution's or strategy's name starts at the word. */
  boolean startsKnown(int word) {
    return word >= 0 && word < knownStart.length && knownStart[word];
  }

  /** Whether the word is part of a known institution's or strategy's name. */
  boolean isKnown(int word) {
    return word >= 0 && word < known.length && known[word];
  }

  /** Whether the word is part only of names that many bodies share, as "National Assembly". */
  boolean isShared(int word) {
    return isKnown(word) && !one[word];
  }
}
