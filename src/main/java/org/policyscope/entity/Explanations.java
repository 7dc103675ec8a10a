package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Reason;
import org.policyscope.document.Recognition;
import org.policyscope.document.RejectedName;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.CountryDecision.Ground;
import org.policyscope.text.Span;

/**
 * Gives the reason for each mention, and for each name that was not taken for a country. Reads
 * decisions that have been made; it makes none, so a run that does not ask pays nothing.
 */
final class Explanations {
  private static final Comparator<RejectedName> ORDER =
      Comparator.comparing(RejectedName::span).thenComparing(rejected -> rejected.country().id());

  private final Words words;
  private final CountryContext context;
  private final CountryForms forms;
  private final Map<Span, CountryDecision> kept = new HashMap<>();

  Explanations(Words words, CountryContext context, CountryForms forms) {
    this.words = words;
    this.context = context;
    this.forms = forms;
  }

  /**
   * @param decisions on everything that a list knows
   * @param decided what stands in the end
   * @param mentions the same, as mentions
   */
  Recognition explain(
      List<CountryDecision> decisions, List<Candidate> decided, List<EntityMention> mentions) {
    for (CountryDecision decision : decisions) {
      if (decision.ground() != Ground.NO_COUNTRY && decision.kept().isPresent()) {
        kept.put(span(decision.candidate()), decision);
      }
    }
    Map<Span, Candidate> origins = new HashMap<>();
    decided.forEach(candidate -> origins.putIfAbsent(span(candidate), candidate));
    List<EntityMention> explained = new ArrayList<>();
    for (EntityMention mention : mentions) {
      explained.add(
          mention.withWhy(why(mention, Optional.ofNullable(origins.get(mention.span())))));
    }
    return new Recognition(explained, rejected(decisions, decided));
  }

  private Span span(Candidate candidate) {
    return new Span(words.start(candidate.from()), candidate.end());
  }

  private Reason why(EntityMention mention, Optional<Candidate> origin) {
    if (origin.isPresent() && origin.get().origin() == Origin.USER) {
      return Reason.of(Origin.USER.reason());
    }
    CountryDecision decision = kept.get(mention.span());
    if (mention.type() == EntityType.COUNTRY && decision != null) {
      Candidate country = decision.candidate();
      String form =
          country
              .canonical()
              .map(entity -> forms.label(entity, country.kind(), keys(country)))
              .orElse("listed form");
      if (decision.ground() == Ground.LISTED) {
        return Reason.of(form);
      }
      Reason context = this.context.explain(words, decision);
      return new Reason(form + "; " + context.rule(), context.words());
    }
    return Reason.of(origin.map(found -> found.origin().reason()).orElse("listed form"));
  }

  private List<String> keys(Candidate candidate) {
    List<String> keys = new ArrayList<>();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      keys.add(words.key(i));
    }
    return keys;
  }

  private List<RejectedName> rejected(List<CountryDecision> decisions, List<Candidate> decided) {
    Set<Span> standing = new HashSet<>();
    decided.stream()
        .filter(candidate -> candidate.is(EntityType.COUNTRY))
        .forEach(candidate -> standing.add(span(candidate)));
    @Nullable Candidate[] countries =
        byWord(decided.stream().filter(other -> other.is(EntityType.COUNTRY)).toList());
    @Nullable Candidate[] names = byWord(decided);
    @Nullable Candidate[] phrases =
        byWord(
            decisions.stream().map(CountryDecision::candidate).filter(Candidate::blocks).toList());
    Set<Span> told = new HashSet<>();
    List<RejectedName> rejected = new ArrayList<>();
    for (CountryDecision decision : decisions) {
      Candidate candidate = decision.candidate();
      if (candidate.is(EntityType.COUNTRY) && !standing.contains(span(candidate))) {
        Optional<Reason> reason =
            decision.kept().isEmpty()
                ? Optional.of(context.explain(words, decision))
                : overlapReason(candidate, countries, phrases, names);
        if (reason.isPresent() && told.add(span(candidate))) {
          CanonicalEntity country = candidate.canonical().orElseThrow();
          rejected.add(
              new RejectedName(
                  span(candidate), words.sentence(candidate.from()), country, reason.get()));
        }
      }
    }
    rejected.sort(ORDER);
    return rejected;
  }

  /** For each word the first of the candidates that has it; null where none does. */
  private @Nullable Candidate[] byWord(List<Candidate> candidates) {
    @Nullable Candidate[] first = new Candidate[words.size()];
    for (Candidate candidate : candidates) {
      for (int i = candidate.from(); i < candidate.to(); i++) {
        first[i] = first[i] == null ? candidate : first[i];
      }
    }
    return first;
  }

  private static Optional<Candidate> overlapping(
      @Nullable Candidate[] byWord, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Candidate other = byWord[i];
      if (other != null) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Why a name that its context does not speak against is not there; empty for part of one. */
  private Optional<Reason> overlapReason(
      Candidate candidate,
      @Nullable Candidate[] countries,
      @Nullable Candidate[] phrases,
      @Nullable Candidate[] names) {
    if (overlapping(countries, candidate).filter(it -> it.covers(candidate)).isPresent()) {
      return Optional.empty();
    }
    Optional<Candidate> phrase = overlapping(phrases, candidate);
    if (phrase.isPresent()) {
      return Optional.of(
          new Reason("part of a longer name that names no country", List.of(text(phrase.get()))));
    }
    return Optional.of(
        overlapping(names, candidate)
            .map(other -> new Reason("shares words with a longer name", List.of(text(other))))
            .orElseGet(
                () -> Reason.of("ambiguous form, and the document names it in no other way")));
  }

  private String text(Candidate candidate) {
    return words.text().substring(words.start(candidate.from()), candidate.end());
  }
}
