package org.policyscope.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.InstitutionVote.Guess;
import org.policyscope.entity.NameWords.Role;

/**
 * Institutions in no list and of no pattern, by statistics. Read are only sentences with
 * capitalised words that nothing else explains; what looks like a policy or a meeting is dropped,
 * unless the model is sure. A guess may also lengthen a name that a pattern cut short.
 */
final class StatisticalInstitutions {
  /** In English a third of the words in lower case are function words, nearly always an eighth. */
  private static final int SMALL_A_FUNCTION = 8;

  private static final int FEWEST_SMALL = 5;

  /** From so many words on, half of them are longer than two letters. */
  private static final int FEWEST_WORDS = 12;

  private final InstitutionVote vote;
  private final NameWords nameWords;

  /**
   * @param model ours; without it the second one decides alone
   * @param second the engine's, or {@link NameRecognizer#NONE}
   */
  StatisticalInstitutions(
      Optional<SequenceModel> model, NameRecognizer second, NameWords nameWords) {
    this.vote = new InstitutionVote(model, second, new InstitutionFeatures(nameWords));
    this.nameWords = nameWords;
  }

  /** Its institutions beside those that are decided. */
  List<Candidate> match(
      ParsedDocument document, Words words, Headlines headlines, List<Candidate> decided) {
    if (vote.isEmpty()) {
      return List.of();
    }
    BitSet covered = new BitSet(words.size());
    BitSet countries = new BitSet(words.size());
    for (Candidate candidate : decided) {
      BitSet which = candidate.is(EntityType.COUNTRY) ? countries : covered;
      which.set(candidate.from(), candidate.to());
    }
    BitSet sentences = wanted(words, headlines, covered, countries);
    List<Candidate> found = new ArrayList<>();
    for (Guess guess : vote.guesses(document, words, decided, sentences)) {
      candidate(words, guess, covered, countries).ifPresent(found::add);
    }
    found.forEach(candidate -> covered.set(candidate.from(), candidate.to()));
    Set<String> common = commonWords(words, found);
    found.removeIf(
        candidate -> candidate.length() == 1 && common.contains(words.key(candidate.from())));
    Set<String> others = DocumentAcronyms.introducedOutside(words, covered);
    found.removeIf(
        candidate -> candidate.length() == 1 && others.contains(words.written(candidate.from())));
    return found;
  }

  private BitSet wanted(Words words, Headlines headlines, BitSet covered, BitSet countries) {
    BitSet sentences = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      boolean open = words.capital(i) && !covered.get(i) && !countries.get(i);
      if (open
          && !headlines.contains(words.sentence(i))
          && !(words.first(i) && nameWords.is(words.key(i), Role.FUNCTION))
          && isName(words, i)) {
        sentences.set(words.sentence(i));
      }
    }
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && words.sentence(to) == words.sentence(from)) {
        to++;
      }
      if (!isEnglish(words, from, to)) {
        sentences.clear(words.sentence(from));
      }
      from = to;
    }
    return sentences;
  }

  /** Not so another language, nor letters torn apart, nor the cells of a table. */
  private boolean isEnglish(Words words, int from, int to) {
    int small = 0;
    int english = 0;
    int torn = 0;
    for (int i = from; i < to; i++) {
      int length = words.end(i) - words.start(i);
      torn += length <= 2 ? 1 : 0;
      if (!words.capital(i) && !words.is(i, Words.DIGIT)) {
        small++;
        english += length > 1 && nameWords.is(words.key(i), Role.FUNCTION) ? 1 : 0;
      }
    }
    boolean whole = to - from < FEWEST_WORDS || torn * 2 <= to - from;
    return whole && (small < FEWEST_SMALL || english * SMALL_A_FUNCTION >= small);
  }

  private boolean isName(Words words, int at) {
    return !nameWords.is(words.key(at), Role.FUNCTION)
        && !nameWords.is(words.key(at), Role.TITLE)
        && words.end(at) - words.start(at) > 1;
  }

  private Optional<Candidate> candidate(
      Words words, Guess guess, BitSet covered, BitSet countries) {
    int from = guess.from();
    int to = guess.to();
    while (from < to && nameWords.is(words.key(from), Role.FUNCTION)) {
      from++;
    }
    while (from < to && words.key(to - 1).equals(Words.POSSESSIVE)) {
      to--;
    }
    if (from >= to || countries.nextClearBit(from) >= to || !saysWhich(words, from, to)) {
      return Optional.empty();
    }
    int taken = covered.nextSetBit(from);
    boolean free = taken < 0 || taken >= to;
    if (!free && !(guess.mayLengthen() && lengthens(covered, from, to))) {
      return Optional.empty();
    }
    if (isCutOff(words, from, to) || (!guess.isSure() && !isInstitution(words, from, to))) {
      return Optional.empty();
    }
    Origin origin = guess.agreed() ? Origin.AGREED : Origin.STATISTICAL;
    return Optional.of(Candidate.of(words, from, to, EntityType.INSTITUTION, origin));
  }

  /** Whether the words go beyond the names that are decided, and across none of their borders. */
  private static boolean lengthens(BitSet covered, int from, int to) {
    boolean crossesStart = from > 0 && covered.get(from) && covered.get(from - 1);
    boolean crossesEnd = covered.get(to - 1) && covered.get(to);
    return !crossesStart && !crossesEnd && covered.nextClearBit(from) < to;
  }

  /** Which of the single words that were found the document also writes small. */
  private static Set<String> commonWords(Words words, List<Candidate> found) {
    Set<String> single = new HashSet<>();
    for (Candidate candidate : found) {
      if (candidate.length() == 1 && !words.is(candidate.from(), Words.UPPER)) {
        single.add(words.key(candidate.from()));
      }
    }
    Set<String> common = new HashSet<>();
    for (int i = 0; i < words.size() && !single.isEmpty(); i++) {
      if (!words.capital(i) && single.contains(words.key(i))) {
        common.add(words.key(i));
      }
    }
    return common;
  }

  /**
   * A piece of a longer name or title: "Defense" in "Secretary of Defense", "Food and Agriculture"
   * before "Organization". What ends with an abbreviation or with what makes a body is whole.
   */
  private boolean isCutOff(Words words, int from, int to) {
    boolean whole =
        words.is(to - 1, Words.UPPER)
            || (to - from > 1 && nameWords.is(words.key(to - 1), Role.INSTITUTION));
    boolean goesOn =
        !whole
            && to < words.size()
            && words.gap(to) == Words.BLANK
            && words.capital(to)
            && !nameWords.is(words.key(to), Role.TITLE);
    boolean titled =
        words.near(from, -1).equals("of") && nameWords.is(words.near(from, -2), Role.TITLE);
    return goesOn || titled;
  }

  /** The word that says what it is: the last one before "of", "for" and the like, or of all. */
  private int head(Words words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean connects =
          !words.capital(i)
              && !words.key(i).equals("and")
              && nameWords.is(words.key(i), Role.CONNECTOR);
      if (connects) {
        return i - 1;
      }
    }
    return to - 1;
  }

  private boolean isInstitution(Words words, int from, int to) {
    int head = head(words, from, to);
    Set<Role> roles = nameWords.of(words.key(to - 1));
    boolean otherKind =
        roles.contains(Role.STRATEGY)
            || roles.contains(Role.EVENT)
            || nameWords.is(words.key(head), Role.NO_INSTITUTION);
    boolean single = to - from == 1;

    if ((otherKind && !roles.contains(Role.INSTITUTION))
        || (single && (!roles.isEmpty() || CountryContext.isPartOfCode(words, from)))
        || leansOnEvent(words, from)) {
      return false;
    }
    return true;
  }

  /** Whether there is more to the name than "Federal Government" has. */
  private boolean saysWhich(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean says =
          words.capital(i)
              && !nameWords.is(words.key(i), Role.GENERIC)
              && !nameWords.is(words.key(i), Role.PLACE);
      if (says) {
        return true;
      }
    }
    return words.is(from, Words.MIXED);
  }

  /** "Forum on Agricultural Technology": the rest of a meeting's name. */
  private boolean leansOnEvent(Words words, int from) {
    return nameWords.is(words.near(from, -1), Role.CONNECTOR)
        && nameWords.is(words.near(from, -2), Role.EVENT)
        && words.capital(from - 2);
  }
}
