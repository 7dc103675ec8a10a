package org.policyscope.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * Institutions in no list and of no pattern, by the engine's statistical recogniser. It is slow, so
 * it reads only sentences with capitalised words that nothing else explains, and it takes policies
 * and meetings for organisations, so what looks like one is dropped.
 */
final class StatisticalInstitutions {
  private final NameRecognizer recognizer;
  private final NameWords nameWords;

  StatisticalInstitutions(NameRecognizer recognizer, NameWords nameWords) {
    this.recognizer = recognizer;
    this.nameWords = nameWords;
  }

  /** Its institutions beside the {@code known} ones. */
  List<Candidate> match(ParsedDocument document, Words words, List<Candidate> known) {
    if (recognizer == NameRecognizer.NONE) {
      return List.of();
    }
    BitSet covered = new BitSet(words.size());
    BitSet countries = new BitSet(words.size());
    for (Candidate candidate : known) {
      BitSet which = candidate.is(EntityType.COUNTRY) ? countries : covered;
      which.set(candidate.from(), candidate.to());
    }
    Predicate<Sentence> wanted = wanted(words, covered, countries);
    List<Candidate> found = new ArrayList<>();
    for (Span span : recognizer.organizations(document, wanted)) {
      candidate(words, span, covered, countries).ifPresent(found::add);
    }
    return found;
  }

  private Predicate<Sentence> wanted(Words words, BitSet covered, BitSet countries) {
    BitSet sentences = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      boolean open = words.capital(i) && !covered.get(i) && !countries.get(i);
      if (open
          && !(words.first(i) && nameWords.is(words.key(i), Role.FUNCTION))
          && isName(words, i)) {
        sentences.set(words.sentence(i));
      }
    }
    return sentence -> sentences.get(sentence.index());
  }

  private boolean isName(Words words, int at) {
    return !nameWords.is(words.key(at), Role.FUNCTION)
        && !nameWords.is(words.key(at), Role.TITLE)
        && words.end(at) - words.start(at) > 1;
  }

  private Optional<Candidate> candidate(Words words, Span span, BitSet covered, BitSet countries) {
    int from = words.at(span.start());
    int to = words.at(span.end());
    while (from < to && nameWords.is(words.key(from), Role.FUNCTION)) {
      from++;
    }
    while (from < to && words.key(to - 1).equals(Words.POSSESSIVE)) {
      to--;
    }
    int taken = covered.nextSetBit(from);
    if (from >= to || (taken >= 0 && taken < to)) {
      return Optional.empty();
    }
    boolean onlyCountry = countries.nextClearBit(from) >= to;
    String last = words.key(to - 1);
    boolean otherKind =
        (nameWords.is(last, Role.STRATEGY) || nameWords.is(last, Role.EVENT))
            && !nameWords.is(last, Role.INSTITUTION);
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= words.capital(i) && !nameWords.is(words.key(i), Role.GENERIC);
    }
    boolean bare = to - from == 1 && !nameWords.of(last).isEmpty();
    if (onlyCountry || otherKind || !named || bare) {
      return Optional.empty();
    }
    return Optional.of(Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.STATISTICAL));
  }
}
