package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;

/** Names that no list holds, read by the patterns of running text: "Ministry of Fish of Kenya". */
final class ComposedResolver {
  private final NameWords nameWords;
  private final GazetteerMatcher gazetteer;
  private final CountryContext countryContext;
  private final InstitutionPatterns institutions;
  private final StrategyPatterns strategies;
  private final DocumentIdentities identities;

  ComposedResolver(Resources resources, Gazetteer gazetteer) {
    this.nameWords = NameWords.load(resources);
    this.gazetteer = new GazetteerMatcher(gazetteer.forms());
    this.countryContext = CountryContext.load(resources, nameWords, gazetteer.countries());
    this.institutions = new InstitutionPatterns(nameWords);
    this.strategies = new StrategyPatterns(nameWords);
    this.identities = DocumentIdentities.of(nameWords, gazetteer);
  }

  /** The institution or strategy that the whole string is, if a pattern makes it one. */
  Optional<Resolution> resolve(String name, Words words, int from) {
    Headlines none = Headlines.of(List.of(), words, nameWords);
    List<Candidate> found =
        new ArrayList<>(CountryContext.kept(countryContext.decide(words, gazetteer.match(words))));
    Coverage coverage = Coverage.of(words, found);
    found.addAll(institutions.match(words, coverage, none));
    found.addAll(strategies.match(words, coverage, none));
    List<Candidate> decided = OverlapPolicy.decide(words, found);
    return identities.resolve(words, coverage, decided, List.of()).stream()
        .filter(candidate -> !candidate.is(EntityType.COUNTRY))
        .filter(candidate -> candidate.from() == from && candidate.to() == words.size())
        .findFirst()
        .map(candidate -> resolution(candidate, name.strip()));
  }

  private static Resolution resolution(Candidate candidate, String name) {
    EntityType type = candidate.type().orElseThrow();
    String reason = "no list holds it; " + candidate.origin().reason();
    return candidate
        .canonical()
        .filter(Gazetteer::isOneThing)
        .map(entity -> Resolution.of(type, entity, reason))
        .orElseGet(() -> Resolution.unlisted(type, name, reason));
  }
}
