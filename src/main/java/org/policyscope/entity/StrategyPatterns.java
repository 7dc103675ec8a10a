package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Strategies that no list knows: "Public Administration Act", "Uganda Vision 2040", "the 14th
 * Five-Year Plan", "Convention on Cluster Munitions", “Digital Silk Way” initiative.
 */
final class StrategyPatterns {
  /** From this year on a year names an aim: "Malawi 2063". */
  static final String FIRST_TARGET_YEAR = "2025";

  private final NameWords nameWords;
  private final StrategyNames names;
  private final QuotedStrategies quoted;
  private final LowerCaseHeads lowerCase;

  StrategyPatterns(NameWords nameWords) {
    this.nameWords = nameWords;
    this.names = new StrategyNames(nameWords);
    this.quoted = new QuotedStrategies(nameWords);
    this.lowerCase = new LowerCaseHeads(nameWords);
  }

  /** All that look like strategies; overlaps are left to others. */
  List<Candidate> match(Words words, Coverage coverage, Headlines headlines) {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, Words.DIGIT)) {
        countryAndYear(words, coverage, at).ifPresent(found::add);
      } else {
        withHead(words, coverage, headlines, at).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> withHead(
      Words words, Coverage coverage, Headlines headlines, int head) {
    Set<Role> roles = nameWords.of(words.key(head));
    Optional<Candidate> found = Optional.empty();
    if (roles.contains(Role.NUMBERED) && words.capital(head)) {
      found = NumberedLaws.at(words, head).map(law -> names.titled(words, coverage, law));
    }
    if (found.isEmpty() && words.key(head).equals("on") && words.capital(head)) {
      found = quoted.law(words, head);
    }
    if (found.isEmpty() && roles.contains(Role.CALLS)) {
      found = quoted.behind(words, coverage, head);
    }
    if (found.isEmpty() && roles.contains(Role.STRATEGY)) {
      found = quoted.before(words, head);
    }
    if (found.isEmpty() && roles.contains(Role.STRATEGY) && words.capital(head)) {
      int sentence = words.sentence(head);
      boolean says =
          roles.contains(Role.STRATEGY_WEAK)
              ? !headlines.contains(sentence)
              : !headlines.isShouted(sentence);
      found = says ? names.at(words, coverage, head) : found;
    }
    if (found.isEmpty() && roles.contains(Role.CALLS) && !words.capital(head)) {
      found = lowerCase.at(words, coverage, head);
    }
    return found;
  }

  /** "Malawi 2063": a country's vision is often no more than its name and a year to come. */
  private Optional<Candidate> countryAndYear(Words words, Coverage coverage, int at) {
    String key = words.key(at);
    if (at == 0
        || !NameExtent.isYear(key)
        || key.compareTo(FIRST_TARGET_YEAR) < 0
        || !words.adjacent(at)) {
      return Optional.empty();
    }
    for (int from = at - 1; from >= 0 && at - from <= 4; from--) {
      Optional<Candidate> country = coverage.countryAt(from);
      if (country.isPresent() && country.get().to() == at) {
        boolean vision =
            from > 0
                && words.adjacent(from)
                && words.capital(from - 1)
                && nameWords.is(words.key(from - 1), Role.STRATEGY);
        int first = vision ? from - 1 : from;
        return Optional.of(Candidate.of(words, first, at + 1, EntityType.STRATEGY, Origin.PATTERN));
      }
    }
    return Optional.empty();
  }
}
