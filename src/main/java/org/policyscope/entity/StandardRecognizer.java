package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.text.Sentence;

/** Gazetteer, patterns, short forms of the document and the statistical recogniser, in turn. */
final class StandardRecognizer implements EntityRecognizer {
  private final NameWords nameWords;
  private final GazetteerMatcher gazetteer;
  private final CountryContext countryContext;
  private final InstitutionPatterns institutions;
  private final StrategyPatterns strategies;
  private final StatisticalInstitutions statistical;
  private final DocumentIdentities identities;
  private final UserNames userNames;

  StandardRecognizer(
      NameWords nameWords,
      GazetteerMatcher gazetteer,
      CountryContext countryContext,
      InstitutionPatterns institutions,
      StrategyPatterns strategies,
      StatisticalInstitutions statistical,
      DocumentIdentities identities,
      UserNames userNames) {
    this.nameWords = nameWords;
    this.gazetteer = gazetteer;
    this.countryContext = countryContext;
    this.institutions = institutions;
    this.strategies = strategies;
    this.statistical = statistical;
    this.identities = identities;
    this.userNames = userNames;
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document) {
    return recognize(document, AcronymFinder.find(document));
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document, List<AcronymPair> acronyms) {
    TextView text = view(document, acronyms);
    Known ours = known(text, UserMatches.NONE);
    if (userNames == UserNames.NONE) {
      return Mentions.of(text.words(), withGuessed(document, text, UserMatches.NONE, ours));
    }
    List<Candidate> without = OverlapPolicy.decide(text.words(), ours.candidates());
    UserMatches user = userNames.match(text.words(), without);
    Known all = user.isEmpty() ? ours : known(text, user);
    List<Candidate> decided =
        withGuessed(document, text, user, all).stream().map(userNames::known).toList();
    return Mentions.of(text.words(), decided, UserEffects.of(text.words(), without, user, decided));
  }

  @Override
  public List<Reading> blocked(ParsedDocument document, List<AcronymPair> acronyms) {
    if (!userNames.blocksAny()) {
      return List.of();
    }
    TextView text = view(document, acronyms);
    List<Candidate> without =
        OverlapPolicy.decide(text.words(), known(text, UserMatches.NONE).candidates());
    return UserEffects.blocked(text.words(), without, userNames.match(text.words(), without));
  }

  /** What all ways to find a name look at. */
  private record TextView(Words words, Headlines headlines, List<AcronymPair> acronyms) {}

  private TextView view(ParsedDocument document, List<AcronymPair> acronyms) {
    List<Sentence> sentences = read(document.sentences());
    Words words = Words.of(document.text(), sentences);
    return new TextView(words, Headlines.of(sentences, words, nameWords), acronyms);
  }

  /** What is found without the statistical recogniser; overlaps are undecided. */
  private record Known(List<Candidate> candidates, Coverage coverage) {}

  /** By lists, patterns and the document's own short forms. */
  private Known known(TextView text, UserMatches user) {
    Words words = text.words();
    List<Candidate> listed =
        new ArrayList<>(user.admit(countryContext.filter(words, gazetteer.match(words))));
    listed.addAll(user.names());
    Coverage coverage = Coverage.of(words, listed);
    List<Candidate> candidates = new ArrayList<>(listed);
    candidates.addAll(user.admit(institutions.match(words, coverage, text.headlines())));
    candidates.addAll(user.admit(strategies.match(words, coverage, text.headlines())));
    List<Candidate> supported = withoutUnsupported(words, candidates);
    List<Candidate> named = OverlapPolicy.decide(words, supported);
    supported.addAll(user.admit(DocumentAcronyms.bind(words, named, text.acronyms())));
    supported.addAll(user.admit(KnownAs.shared(words, named)));
    return new Known(supported, coverage);
  }

  /** The decided mentions, the statistical recogniser's among them, with their identities. */
  private List<Candidate> withGuessed(
      ParsedDocument document, TextView text, UserMatches user, Known known) {
    Words words = text.words();
    List<Candidate> decided = OverlapPolicy.decide(words, known.candidates());
    List<Candidate> guessed =
        user.admit(statistical.match(document, words, text.headlines(), decided));
    if (!guessed.isEmpty()) {
      List<Candidate> all = new ArrayList<>(known.candidates());
      all.addAll(guessed);
      all.addAll(user.admit(DocumentAcronyms.bind(words, guessed, text.acronyms())));
      decided = OverlapPolicy.decide(words, all);
    }
    return identities.resolve(words, known.coverage(), decided, KnownAs.links(words, decided));
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
