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
  private final DocumentIdentities identities;
  private final UserNames userNames;
  private final FurtherNames further;

  StandardRecognizer(
      NameWords nameWords,
      GazetteerMatcher gazetteer,
      CountryContext countryContext,
      CountryForms countryForms,
      InstitutionPatterns institutions,
      StrategyPatterns strategies,
      StatisticalInstitutions statistical,
      DocumentIdentities identities,
      UserNames userNames) {
    this.nameWords = nameWords;
    this.gazetteer = gazetteer;
    this.countryContext = countryContext;
    this.countryForms = countryForms;
    this.institutions = institutions;
    this.strategies = strategies;
    this.statistical = statistical;
    this.identities = identities;
    this.userNames = userNames;
    this.further =
        new FurtherNames(nameWords, word -> !countryForms.governedFrom(List.of(word)).isEmpty());
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document) {
    return recognize(document, AcronymFinder.find(document));
  }

  @Override
  public List<EntityMention> recognize(ParsedDocument document, List<AcronymPair> acronyms) {
    return decide(document, acronyms).mentions();
  }

  @Override
  public Recognition explain(ParsedDocument document, List<AcronymPair> acronyms) {
    Decided decided = decide(document, acronyms);
    return new Explanations(decided.words(), countryContext, countryForms)
        .explain(decided.countries(), decided.candidates(), decided.mentions());
  }

  /** All that was decided on the way to the mentions. */
  private record Decided(
      Words words,
      List<CountryDecision> countries,
      List<Candidate> candidates,
      List<EntityMention> mentions) {}

  private Decided decide(ParsedDocument document, List<AcronymPair> acronyms) {
    TextView text = view(document, acronyms);
    Known ours = known(text, UserMatches.NONE);
    if (userNames == UserNames.NONE) {
      List<Candidate> decided = withGuessed(document, text, UserMatches.NONE, ours);
      return new Decided(
          text.words(), ours.countries(), decided, Mentions.of(text.words(), decided));
    }
    List<Candidate> without = OverlapPolicy.decide(text.words(), ours.candidates());
    UserMatches user = userNames.match(text.words(), without);
    Known all = user.isEmpty() ? ours : known(text, user);
    List<Candidate> decided = withGuessed(document, text, user, all);
    Optional<UserMatches> more = user.restore(decided);
    while (more.isPresent()) {
      user = more.get();
      all = known(text, user);
      decided = withGuessed(document, text, user, all);
      more = user.restore(decided);
    }
    List<Candidate> named = decided.stream().map(userNames::known).toList();
    List<EntityMention> mentions =
        Mentions.of(text.words(), named, UserEffects.of(text.words(), without, user, named));
    return new Decided(text.words(), all.countries(), named, mentions);
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
  private record Known(
      List<Candidate> candidates, Coverage coverage, List<CountryDecision> countries) {}

  /** By lists, patterns and the document's own short forms. */
  private Known known(TextView text, UserMatches user) {
    Words words = text.words();
    List<CountryDecision> countries = countryContext.decide(words, gazetteer.match(words));
    List<Candidate> listed = new ArrayList<>(user.admit(CountryContext.kept(countries)));
    listed.addAll(user.names());
    Coverage coverage = Coverage.of(words, listed);
    List<Candidate> candidates = new ArrayList<>(listed);
    candidates.addAll(user.admit(institutions.match(words, coverage, text.headlines())));
    candidates.addAll(user.admit(institutions.withLegalForms(words, candidates)));
    candidates.addAll(user.admit(strategies.match(words, coverage, text.headlines())));
    List<Candidate> supported = withoutUnsupported(words, candidates);
    List<Candidate> named = OverlapPolicy.decide(words, supported);
    supported.addAll(user.admit(DocumentAcronyms.bind(words, named, text.acronyms())));
    supported.addAll(user.admit(KnownAs.shared(words, named)));
    supported.addAll(user.admit(further.find(words, coverage, named)));
    return new Known(supported, coverage, countries);
  }

  /**
   * What lists and patterns find, for training.
   *
   * @param words of the sentences that are read
   * @param decided the names that stand
   */
  record Listed(Words words, List<Candidate> decided) {}

  /** Reads a document without the statistical recogniser. */
  Listed listed(ParsedDocument document, List<AcronymPair> acronyms) {
    TextView text = view(document, acronyms);
    Known known = known(text, UserMatches.NONE);
    return new Listed(text.words(), OverlapPolicy.decide(text.words(), known.candidates()));
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
