package org.policyscope.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Institutions that are named by composition: "Ministry of Trade and Industry", "University of
 * Nairobi", "Zambia Revenue Authority", "Estonian government", "Dongfang Electric Co., Ltd."
 */
final class InstitutionPatterns {
  private static final int MOST_SUFFIXES = 4;
  private static final int LONGEST_COUNTRY = 5;

  private final NameWords nameWords;
  private final NameExtent extent;

  InstitutionPatterns(NameWords nameWords) {
    this.nameWords = nameWords;
    this.extent = new NameExtent(nameWords);
  }

  /** All that look like institutions, sorted by head word; overlaps are left to others. */
  List<Candidate> match(Words words, Coverage coverage, Headlines headlines) {
    List<Candidate> found = new ArrayList<>();
    for (int head = 0; head < words.size(); head++) {
      if (!words.capital(head)) {
        if (words.key(head).equals("government")) {
          governmentOf(words, coverage, head).ifPresent(found::add);
        }
        continue;
      }
      Set<Role> roles = nameWords.of(words.key(head));
      if (roles.contains(Role.COMPANY)) {
        company(words, coverage, head).ifPresent(found::add);
      }
      boolean says =
          roles.contains(Role.INSTITUTION_WEAK)
              ? !headlines.contains(words.sentence(head))
              : !headlines.isShouted(words.sentence(head));
      if (says && (roles.contains(Role.INSTITUTION) || roles.contains(Role.LEAD))) {
        Optional<Candidate> government =
            words.key(head).equals("government")
                ? governmentOf(words, coverage, head)
                : Optional.empty();
        Optional<Candidate> candidate =
            government.isPresent() ? government : named(words, coverage, head, roles);
        candidate.ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Government of Nepal", "Nepalese government": with a country they have one identity. */
  private Optional<Candidate> governmentOf(Words words, Coverage coverage, int head) {
    if (words.near(head, 1).equals("of")) {
      int at = words.near(head, 2).equals("the") ? head + 3 : head + 2;
      boolean follows = words.capital(head) && words.joined(at);
      Optional<Candidate> country = follows ? coverage.countryAt(at) : Optional.empty();
      return country.map(it -> government(words, withRank(words, head), it.to(), it));
    }
    for (int at = Math.max(0, head - LONGEST_COUNTRY); at < head; at++) {
      Optional<Candidate> country = coverage.countryAt(at);
      boolean directly = country.isPresent() && country.get().to() == head && words.adjacent(head);
      if (directly) {
        return country.map(it -> government(words, it.from(), head + 1, it));
      }
    }
    return Optional.empty();
  }

  /** "Royal Government", "Federal Government". */
  private static int withRank(Words words, int head) {
    boolean ranked =
        words.near(head, -1).equals("royal")
            || words.near(head, -1).equals("federal")
            || words.near(head, -1).equals("central");
    return ranked && words.capital(head - 1) && words.adjacent(head) ? head - 1 : head;
  }

  private static Candidate government(Words words, int from, int to, Candidate country) {
    Candidate plain = Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.PATTERN);
    return country
        .canonical()
        .filter(it -> it.attributes().containsKey("iso2"))
        .map(it -> plain.withCanonical(governmentEntity(it)))
        .orElse(plain);
  }

  private static CanonicalEntity governmentEntity(CanonicalEntity country) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("kind", "government");
    attributes.put("country", country.id());
    String id = ComposedNames.slug("Government of " + country.name());
    String name = "Government of " + ComposedNames.withArticle(country.name());
    return new CanonicalEntity(id, name, attributes);
  }

  private Optional<Candidate> named(Words words, Coverage coverage, int head, Set<Role> roles) {
    int from = extent.left(words, coverage, head);
    int to =
        roles.contains(Role.LEAD) ? extent.right(words, coverage, head, from < head) : head + 1;
    while (from < head && !words.capital(from)) {
      from++;
    }
    if (from == head
        && (to == head + 1 || !words.key(head + 1).equals("of"))
        && roles.contains(Role.BARE)) {
      return isBare(words, head)
          ? Optional.of(Candidate.of(words, from, head + 1, EntityType.INSTITUTION, Origin.PATTERN))
          : Optional.empty();
    }
    boolean proper = coverage.isKnown(head) || roles.contains(Role.BARE);
    boolean leans = proper || words.key(head).equals("government");
    if (leans && to > head + 1 && !words.key(head + 1).equals("of")) {
      to = head + 1;
    }
    boolean listed =
        (to == head + 1 && isOwnedListed(coverage, from, head))
            || isPaired(words, coverage, head, to);
    to = withPlace(words, coverage, from, head, to);
    boolean weak = to == head + 1 && roles.contains(Role.INSTITUTION_WEAK);
    if (listed
        || (weak && capitalFollows(words, to))
        || !hasName(words, from, to, head)
        || goesOn(words, to)
        || endsAsEvent(words, to)) {
      return Optional.empty();
    }
    return Optional.of(Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.PATTERN));
  }

  /** Whether any word besides the head says which body of its kind is meant. */
  private boolean hasName(Words words, int from, int to, int head) {
    int names = 0;
    for (int i = from; i < to; i++) {
      boolean says =
          i != head
              && words.capital(i)
              && !nameWords.is(words.key(i), Role.GENERIC)
              && !nameWords.is(words.key(i), Role.INSTITUTION);
      names += says ? 1 : 0;
    }
    return names > 0;
  }

  /** "UK World Bank": a country before a name that the list holds without it. */
  private static boolean isOwnedListed(Coverage coverage, int from, int head) {
    if (!coverage.isKnown(head) || coverage.isKnown(from)) {
      return coverage.isKnown(head);
    }
    return coverage
        .countryAt(from)
        .filter(country -> country.kind().equals(Optional.of(CountryKind.NAME)))
        .filter(country -> coverage.isKnown(country.to()) && !coverage.isShared(head))
        .isPresent();
  }

  /** "ASEAN-Japan": a listed name and a country beside it are two, not one longer name. */
  private static boolean isPaired(Words words, Coverage coverage, int head, int to) {
    for (int i = head + 1; i < to; i++) {
      if (words.gap(i) == Words.HYPHEN && coverage.isKnown(i - 1) && coverage.isCountry(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Innovation Fund Denmark": the country stands behind the name. */
  private int withPlace(Words words, Coverage coverage, int from, int head, int to) {
    boolean open =
        from < head
            && to == head + 1
            && to < words.size()
            && words.gap(to) == Words.BLANK
            && !coverage.isKnown(head)
            && !nameWords.is(words.key(head), Role.INSTITUTION_WEAK);
    return open
        ? coverage
            .countryAt(to)
            .filter(country -> country.kind().equals(Optional.of(CountryKind.NAME)))
            .map(Candidate::to)
            .orElse(to)
        : to;
  }

  /** "Congress" as a name: "presented to Congress", not "the Congress" or "Congress Party". */
  private boolean isBare(Words words, int head) {
    String before = words.near(head, -1);
    boolean determined = nameWords.is(before, Role.DETERMINER) || before.equals(Words.POSSESSIVE);
    return !determined && !capitalFollows(words, head + 1) && !words.is(head, Words.UPPER);
  }

  private boolean capitalFollows(Words words, int to) {
    return to < words.size()
        && words.adjacent(to)
        && words.capital(to)
        && !nameWords.is(words.key(to), Role.TITLE);
  }

  /** Whether a further capitalised word follows that takes the name with it. */
  private boolean goesOn(Words words, int to) {
    return to < words.size()
        && words.adjacent(to)
        && words.capital(to)
        && (nameWords.is(words.key(to), Role.STRATEGY) || nameWords.is(words.key(to), Role.EVENT));
  }

  private boolean endsAsEvent(Words words, int to) {
    return nameWords.is(words.key(to - 1), Role.EVENT)
        && !nameWords.is(words.key(to - 1), Role.INSTITUTION);
  }

  /** "State Grid Brazil Holding S.A.", "Sinohydro Co., Ltd." */
  private Optional<Candidate> company(Words words, Coverage coverage, int suffix) {
    int from = extent.left(words, coverage, suffix);
    int to = suffix + 1;
    while (to < words.size()
        && to - suffix < MOST_SUFFIXES
        && words.capital(to)
        && (words.gap(to) & ~(Words.BLANK | Words.COMMA | Words.FULL_STOP)) == 0
        && nameWords.is(words.key(to), Role.COMPANY)) {
      to++;
    }
    if (from == suffix && suffix > 0 && comma(words, suffix)) {
      from = extent.left(words, coverage, suffix - 1);
      from = words.capital(suffix - 1) ? from : suffix;
    }
    if (from >= suffix) {
      return Optional.empty();
    }
    int end = words.end(to - 1);
    boolean stop = end < words.text().length() && words.text().charAt(end) == '.';
    boolean abbreviated = words.end(to - 1) - words.start(to - 1) <= 4;
    return Optional.of(
        new Candidate(
            from,
            to,
            stop && abbreviated ? end + 1 : end,
            Optional.of(EntityType.INSTITUTION),
            Optional.empty(),
            Optional.empty(),
            Origin.PATTERN,
            false));
  }

  private static boolean comma(Words words, int at) {
    return (words.gap(at) & Words.COMMA) != 0
        && (words.gap(at) & ~(Words.BLANK | Words.COMMA)) == 0;
  }
}
