package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.document.Reason;
import org.policyscope.entity.CountryDecision.Ground;
import org.policyscope.entity.CountryRules.Rule;
import org.policyscope.resource.Resources;

/**
 * Takes away what is written like a country and is none: a person, a town, a federal state, a
 * language. Neighbouring words decide first, then the rest of the document.
 */
final class CountryContext {
  private static final int MOST_WORDS_SHOWN = 6;

  private final CountryRules rules;
  private final NameWords nameWords;
  private final CountryNeighbours neighbours;

  private CountryContext(CountryRules rules, NameWords nameWords) {
    this.rules = rules;
    this.nameWords = nameWords;
    this.neighbours = new CountryNeighbours(nameWords);
  }

  static CountryContext load(
      Resources resources, NameWords nameWords, Map<String, CanonicalEntity> countries) {
    return new CountryContext(CountryRules.load(resources, countries), nameWords);
  }

  /** A decision on each candidate, in their order; all that are not countries stand. */
  List<CountryDecision> decide(Words words, List<Candidate> candidates) {
    Map<String, Integer> leanings = new HashMap<>();
    Optional<Metonyms> metonyms = Optional.empty();
    List<CountryDecision> decisions = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (isPartOfCode(words, candidate)) {
        decisions.add(CountryDecision.reject(candidate, Ground.CODE, -1));
      } else if (!candidate.is(EntityType.COUNTRY)) {
        decisions.add(CountryDecision.keep(candidate, Ground.NO_COUNTRY, -1));
      } else if (candidate.kind().equals(Optional.of(CountryKind.METONYM))) {
        metonyms =
            metonyms.or(() -> Optional.of(new Metonyms(words, nameWords, neighbours, candidates)));
        int cue = metonyms.get().cue(candidate);
        decisions.add(
            cue >= 0
                ? CountryDecision.keep(candidate, Ground.ACTS, cue)
                : CountryDecision.reject(candidate, Ground.PLACE, -1));
      } else {
        decisions.add(decide(words, candidate, leanings));
      }
    }
    return OneTown.apply(words, decisions);
  }

  /** The candidates that stand. */
  static List<Candidate> kept(List<CountryDecision> decisions) {
    return decisions.stream().flatMap(decision -> decision.kept().stream()).toList();
  }

  private CountryDecision decide(Words words, Candidate country, Map<String, Integer> leanings) {
    Optional<CountryDecision> against = neighbours.against(words, country);
    if (against.isPresent()) {
      return against.get();
    }
    Optional<Rule> rule = rules.of(country);
    if (country.kind().equals(Optional.of(CountryKind.DEMONYM)) || rule.isEmpty()) {
      return CountryDecision.keep(country, Ground.LISTED, -1);
    }
    int leaning =
        leanings.computeIfAbsent(
            country.canonical().orElseThrow().id(), ignored -> leaning(words, rule.get()));
    if (leaning < 0) {
      return rule.get()
          .instead()
          .map(
              other ->
                  new CountryDecision(
                      country,
                      Optional.of(country.withCanonical(other)),
                      Ground.DOCUMENT_INSTEAD,
                      -1))
          .orElseGet(() -> CountryDecision.reject(country, Ground.DOCUMENT_AGAINST, -1));
    }
    if (leaning > 0) {
      return CountryDecision.keep(country, Ground.DOCUMENT_FOR, -1);
    }
    return neighbours
        .personOrPlace(words, country, rule.get())
        .orElseGet(() -> CountryDecision.keep(country, Ground.DOCUMENT_SILENT, -1));
  }

  /** Above 0 where the document speaks for the country, below where against. */
  private static int leaning(Words words, Rule rule) {
    int leaning = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.capital(i)) {
        leaning -= rule.against().contains(words.key(i)) ? 1 : 0;
        leaning += rule.support().contains(words.key(i)) ? 1 : 0;
      }
    }
    return leaning;
  }

  /** The decision for a reader; the document's words are counted again, as nobody else asks. */
  Reason explain(Words words, CountryDecision decision) {
    if (decision.cue() >= 0) {
      return new Reason(decision.ground().text(), List.of(words.written(decision.cue())));
    }
    return switch (decision.ground()) {
      case DOCUMENT_FOR, DOCUMENT_AGAINST, DOCUMENT_INSTEAD ->
          rules
              .of(decision.candidate())
              .map(rule -> evidence(words, rule, decision.ground()))
              .orElseGet(() -> Reason.of(decision.ground().text()));
      default -> Reason.of(decision.ground().text());
    };
  }

  private static Reason evidence(Words words, Rule rule, Ground ground) {
    int support = 0;
    int against = 0;
    Set<String> shown = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean speaksFor = words.capital(i) && rule.support().contains(words.key(i));
      boolean speaksAgainst = words.capital(i) && rule.against().contains(words.key(i));
      support += speaksFor ? 1 : 0;
      against += speaksAgainst ? 1 : 0;
      if ((speaksFor || speaksAgainst) && shown.size() < MOST_WORDS_SHOWN) {
        shown.add(words.written(i));
      }
    }
    String counts = " (" + support + " for, " + against + " against)";
    return new Reason(ground.text() + counts, List.copyOf(shown));
  }

  /** "US-24" is a road, "16MWAY-CPEC" a contract. */
  private static boolean isPartOfCode(Words words, Candidate candidate) {
    return candidate.length() == 1 && isPartOfCode(words, candidate.from());
  }

  static boolean isPartOfCode(Words words, int at) {
    if (!words.is(at, Words.UPPER)) {
      return false;
    }
    int next = at + 1;
    boolean behind =
        next < words.size() && words.gap(next) == Words.HYPHEN && words.is(next, Words.DIGIT);
    boolean before = at > 0 && words.gap(at) == Words.HYPHEN && words.is(at - 1, Words.DIGIT);
    return behind || before;
  }
}
