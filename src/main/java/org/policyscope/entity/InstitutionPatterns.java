package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Institutions that are named by composition: "Ministry of Trade and Industry", "University of
 * Nairobi", "Zambia Revenue Authority", "Estonian government", "Dongfang Electric Co., Ltd."
 */
final class InstitutionPatterns {
  private static final Set<String> MEMBER = Set.of("member", "members");

  private final NameWords nameWords;
  private final NameExtent extent;
  private final CompanyNames companies;
  private final PhraseNames phrases;
  private final NativeNames natives;

  InstitutionPatterns(NameWords nameWords) {
    this.nameWords = nameWords;
    this.extent = new NameExtent(nameWords);
    this.companies = new CompanyNames(nameWords, extent);
    this.phrases = new PhraseNames(nameWords, extent);
    this.natives = new NativeNames(nameWords);
  }

  /** All that look like institutions, sorted by head word; overlaps are left to others. */
  List<Candidate> match(Words words, Coverage coverage, Headlines headlines) {
    List<Candidate> found = new ArrayList<>();
    for (int head = 0; head < words.size(); head++) {
      if (!headlines.isShouted(words.sentence(head))) {
        boolean running = !headlines.contains(words.sentence(head));
        phrases.match(words, coverage, head, running).ifPresent(found::add);
      }
      if (!words.capital(head)) {
        if (words.key(head).equals("government")) {
          GovernmentNames.match(words, coverage, head).ifPresent(found::add);
        }
        continue;
      }
      Set<Role> roles = nameWords.of(words.key(head));
      if (!headlines.isShouted(words.sentence(head))) {
        natives.match(words, head).ifPresent(found::add);
      }
      if (roles.contains(Role.COMPANY)) {
        companies.match(words, coverage, head).ifPresent(found::add);
      }
      if (roles.contains(Role.LEGAL_LEAD)) {
        companies.behindLead(words, head).ifPresent(found::add);
      }
      boolean says =
          roles.contains(Role.INSTITUTION_WEAK)
              ? !headlines.contains(words.sentence(head))
              : !headlines.isShouted(words.sentence(head));
      if (says && (roles.contains(Role.INSTITUTION) || roles.contains(Role.LEAD))) {
        Optional<Candidate> government =
            words.key(head).equals("government")
                ? GovernmentNames.match(words, coverage, head)
                : Optional.empty();
        Optional<Candidate> candidate =
            government.isPresent() ? government : named(words, coverage, head, roles);
        candidate.ifPresent(found::add);
      }
    }
    return found;
  }

  /** Listed names with a legal form that no list gives. */
  List<Candidate> withLegalForms(Words words, List<Candidate> names) {
    List<Candidate> longer = new ArrayList<>();
    for (Candidate name : names) {
      if (name.is(EntityType.INSTITUTION)) {
        companies.withLegalForm(words, name).ifPresent(longer::add);
      }
    }
    return longer;
  }

  private Optional<Candidate> named(Words words, Coverage coverage, int head, Set<Role> roles) {
    int from =
        roles.contains(Role.COMPANY)
            ? companies.left(words, coverage, head)
            : extent.left(words, coverage, head);
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
    boolean proper = coverage.isKnown(head) || (from == head && roles.contains(Role.BARE));
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

  /** "Congress" as a name: "Member of Congress", not "the Congress" or "Congress Party". */
  private boolean isBare(Words words, int head) {
    String before = words.near(head, -1);
    boolean member = before.equals("of") && MEMBER.contains(words.near(head, -2));
    boolean determined =
        (nameWords.is(before, Role.DETERMINER) && !member) || before.equals(Words.POSSESSIVE);
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
}
