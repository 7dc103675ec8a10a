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
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi");

  /** From this year on a year names an aim: "Malawi 2063". */
  private static final String FIRST_TARGET_YEAR = "2025";

  private static final Set<String> OWNED = Set.of("national", "federal");

  private final NameWords nameWords;
  private final NameExtent extent;

  StrategyPatterns(NameWords nameWords) {
    this.nameWords = nameWords;
    this.extent = new NameExtent(nameWords);
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
      found = numbered(words, head);
    }
    if (found.isEmpty() && roles.contains(Role.STRATEGY)) {
      found = quoted(words, head);
      int sentence = words.sentence(head);
      boolean says =
          roles.contains(Role.STRATEGY_WEAK)
              ? !headlines.contains(sentence)
              : !headlines.isShouted(sentence);
      if (found.isEmpty() && words.capital(head) && says) {
        found = named(words, coverage, head);
      }
    }
    return found;
  }

  /** "Proclamation No. 12/2003", "Law No. 7 of 2011". */
  private static Optional<Candidate> numbered(Words words, int head) {
    int number = head + 2;
    boolean counts =
        words.near(head, 1).equals("no")
            && number < words.size()
            && !words.first(number)
            && words.is(number, Words.DIGIT);
    if (!counts) {
      return Optional.empty();
    }
    int to = number + 1;
    boolean slash = to < words.size() && words.gap(to) == Words.SLASH && words.is(to, Words.DIGIT);
    boolean ofYear = words.near(number, 1).equals("of") && NameExtent.isYear(words.near(number, 2));
    to = slash ? to + 1 : ofYear ? to + 2 : to;
    return Optional.of(Candidate.of(words, head, to, EntityType.STRATEGY, Origin.PATTERN));
  }

  private Optional<Candidate> named(Words words, Coverage coverage, int head) {
    int from = withoutOwner(words, coverage, extent.left(words, coverage, head), head);
    int to = withYear(words, extent.right(words, coverage, head, from < head));
    boolean addition = to > head + 1;
    from = withoutYear(words, from, addition ? head : head - 1);
    boolean concept = nameWords.is(words.key(head), Role.STRATEGY_CONCEPT);
    int names = 0;
    for (int i = from; i < to; i++) {
      boolean says =
          i != head
              && !(concept && coverage.isCountry(i))
              && (words.capital(i) || NameExtent.isOrdinalOrYear(words, i))
              && !nameWords.is(words.key(i), Role.GENERIC);
      names += says ? 1 : 0;
    }
    boolean weak = nameWords.is(words.key(head), Role.STRATEGY_WEAK);
    boolean enough = names >= (weak && !addition ? 2 : 1);
    boolean onlyCountry = coverage.isCountry(from) && names == 1 && !addition && from == head - 1;
    if (!enough
        || onlyCountry
        || goesOn(words, to)
        || endsElsewhere(words, to)
        || isOwnedListed(coverage, from, to)) {
      return Optional.empty();
    }
    return Optional.of(Candidate.of(words, from, to, EntityType.STRATEGY, Origin.PATTERN));
  }

  /** "U.S. National Drug Control Strategy": the name is complete without its owner. */
  private static int withoutOwner(Words words, Coverage coverage, int from, int head) {
    Optional<Candidate> owner = coverage.countryAt(from);
    if (owner.isPresent()
        && owner.get().to() < head
        && OWNED.contains(words.key(owner.get().to()))) {
      return owner.get().to();
    }
    return from;
  }

  /** "United Nations Sustainable Development Goals": the list has the name without its owner. */
  private static boolean isOwnedListed(Coverage coverage, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Candidate> listed = coverage.strategyAt(at);
      if (listed.isPresent() && listed.get().to() >= to) {
        return true;
      }
      if (!coverage.isCountry(at) && !coverage.isKnown(at)) {
        return false;
      }
    }
    return false;
  }

  /** "1968 Geneva Convention": a year of the past dates a name and is no part of it. */
  private static int withoutYear(Words words, int from, int before) {
    boolean dates =
        from < before
            && NameExtent.isYear(words.key(from))
            && words.key(from).compareTo(FIRST_TARGET_YEAR) < 0;
    return dates ? from + 1 : from;
  }

  /** Takes a year, a span of years, a number or a version behind the name with it. */
  private static int withYear(Words words, int to) {
    int end = to;
    if (end < words.size() && words.adjacent(end) && isNumber(words, end)) {
      end++;
      boolean second =
          end < words.size()
              && (words.gap(end) & ~(Words.HYPHEN | Words.DASH)) == 0
              && words.is(end, Words.DIGIT);
      end = second ? end + 1 : end;
    }
    return end;
  }

  private static boolean isNumber(Words words, int at) {
    String key = words.key(at);
    if (ROMAN.contains(key)) {
      return words.capital(at);
    }
    boolean hyphened = (words.gap(at) & Words.HYPHEN) != 0 && key.length() <= 2;
    return words.is(at, Words.DIGIT) && (NameExtent.isYear(key) || hyphened);
  }

  /** Whether a capitalised word follows that takes the name with it, as in "Treaty Secretariat". */
  private boolean goesOn(Words words, int to) {
    return to < words.size()
        && words.adjacent(to)
        && words.capital(to)
        && !words.is(to, Words.UPPER)
        && !nameWords.is(words.key(to), Role.FUNCTION);
  }

  private boolean endsElsewhere(Words words, int to) {
    String last = words.key(to - 1);
    return nameWords.is(last, Role.EVENT) && !nameWords.is(last, Role.STRATEGY);
  }

  /** “Smart Villages” programme: words in quote marks with the head directly behind them. */
  private Optional<Candidate> quoted(Words words, int head) {
    if (head == 0 || (words.gap(head) & Words.QUOTE) == 0 || words.first(head)) {
      return Optional.empty();
    }
    if ((words.gap(head) & ~(Words.QUOTE | Words.BLANK)) != 0) {
      return Optional.empty();
    }
    int from = head - 1;
    while (from > 0 && head - from <= 8 && (words.gap(from) & Words.QUOTE) == 0) {
      if (words.first(from) || !words.joined(from)) {
        return Optional.empty();
      }
      from--;
    }
    boolean opened = (words.gap(from) & Words.QUOTE) != 0;
    if (nameWords.is(words.key(from), Role.DETERMINER)) {
      from++;
    }
    boolean named = opened && head - from >= 2 && words.capital(from);
    return named
        ? Optional.of(Candidate.of(words, from, head + 1, EntityType.STRATEGY, Origin.PATTERN))
        : Optional.empty();
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
