package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Recognition;
import org.policyscope.text.Sentence;

/** Gazetteer, patterns, short forms of the document and the statistical recogniser, in turn. */
final class StandardRecognizer implements EntityRecognizer {
  private final NameWords nameWords;
  private final GazetteerMatcher gazetteer;
  private final CountryContext countryContext;
  private final CountryForms countryForms;
  private final InstitutionPatterns institutions;
  private final StrategyPatterns strategies;
  private final StatisticalInstitutions statistical;

  StandardRecognizer(
      NameWords nameWords,
      GazetteerMatcher gazetteer,
      CountryContext countryContext,
      CountryForms countryForms,
      InstitutionPatterns institutions,
      StrategyPatterns strategies,
      StatisticalInstitutions statistical) {
    this.nameWords = nameWords;
    this.gazetteer = gazetteer;
    this.countryContext = countryContext;
    this.countryForms = countryForms;
    this.institutions = institutions;
    this.strategies = strategies;
    this.statistical = statistical;
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document) {
    return recognize(document, AcronymFinder.find(document));
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document, List<AcronymPair> acronyms) {
    Reading reading = decide(document, acronyms);
    return Mentions.of(reading.words(), reading.decided());
  }

  @Override
  public Recognition explain(ParsedDocument document, List<AcronymPair> acronyms) {
    Reading reading = decide(document, acronyms);
    return new Explanations(reading.words(), countryContext, countryForms)
        .explain(
            reading.countries(),
            reading.decided(),
            Mentions.of(reading.words(), reading.decided()));
  }

  /** All that was decided on the way to the mentions. */
  private record Reading(Words words, List<CountryDecision> countries, List<Candidate> decided) {}

  private Reading decide(ParsedDocument document, List<AcronymPair> acronyms) {
    List<Sentence> sentences = read(document.sentences());
    Words words = Words.of(document.text(), sentences);
    Headlines headlines = Headlines.of(sentences, words, nameWords);
    List<CountryDecision> countries = countryContext.decide(words, gazetteer.match(words));
    List<Candidate> listed = CountryContext.kept(countries);
    Coverage coverage = Coverage.of(words, listed);
    List<Candidate> candidates = new ArrayList<>(listed);
    candidates.addAll(institutions.match(words, coverage, headlines));
    candidates.addAll(strategies.match(words, coverage, headlines));
    List<Candidate> supported = withoutUnsupported(words, candidates);
    List<Candidate> bound =
        DocumentAcronyms.bind(words, OverlapPolicy.decide(words, supported), acronyms);
    supported.addAll(bound);
    List<Candidate> decided = OverlapPolicy.decide(words, supported);
    List<Candidate> guessed = statistical.match(document, words, headlines, decided);
    if (!guessed.isEmpty()) {
      supported.addAll(guessed);
      supported.addAll(DocumentAcronyms.bind(words, guessed, acronyms));
      decided = OverlapPolicy.decide(words, supported);
    }
    return new Reading(words, countries, decided);
  }

  private static List<Sentence> read(List<Sentence> sentences) {
    return sentences.stream().filter(StandardRecognizer::isRead).toList();
  }

  /** Names in cited works, running heads and menus say nothing on what the document speaks of. */
  private static boolean isRead(Sentence sentence) {
    return switch (sentence.kind()) {
      case REFERENCE, NAVIGATION, RUNNING_HEAD, CONTENTS -> false;
      default -> true;
    };
  }

  /** Without ambiguous forms of what the document names in no other way and no owner beside it. */
  private static List<Candidate> withoutUnsupported(Words words, List<Candidate> candidates) {
    boolean anyAmbiguous = candidates.stream().anyMatch(Candidate::ambiguous);
    if (!anyAmbiguous) {
      return new ArrayList<>(candidates);
    }
    Set<String> named = new HashSet<>();
    List<Candidate> clear =
        candidates.stream().filter(candidate -> !candidate.ambiguous()).toList();
    OverlapPolicy.decide(words, clear)
        .forEach(candidate -> candidate.canonical().ifPresent(entity -> named.add(entity.id())));
    OwnedNames owned = new OwnedNames(words, clear);
    List<Candidate> supported = new ArrayList<>(clear);
    for (Candidate candidate : candidates) {
      Optional<String> id = candidate.canonical().map(entity -> entity.id());
      boolean known = id.isPresent() && named.contains(id.get());
      if (candidate.ambiguous() && (known || owned.isOwned(candidate))) {
        supported.add(candidate);
      }
    }
    return supported;
  }
}
