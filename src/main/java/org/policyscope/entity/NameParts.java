package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;

/**
 * A name of a body of a state, parted into the country and the rest: "Kenyan Ministry of Finance",
 * "Ministry of Finance of the Republic of Kenya" and, with the owner before it, "Kenya's Ministry
 * of Finance" all have the base "Ministry of Finance".
 *
 * @param from first word of the base
 * @param to behind its last word
 * @param country with an ISO code
 */
record NameParts(int from, int to, CanonicalEntity country) {
  private static final int LONGEST_COUNTRY = 8;

  /**
   * The parts of the words {@code from} to {@code to}, or of these and the owner before them or the
   * country behind them.
   */
  static Optional<NameParts> of(Words words, Coverage coverage, int from, int to) {
    Optional<NameParts> inside = inside(words, coverage, from, to);
    return inside
        .or(() -> withOwner(words, coverage, from, to))
        .or(() -> withPlace(words, coverage, from, to));
  }

  /** "Ministry of Foreign Affairs in Kenya"; of other bodies a place says less. */
  private static Optional<NameParts> withPlace(Words words, Coverage coverage, int from, int to) {
    boolean ministry =
        words.key(from).equals("ministry") && words.near(to - 1, 1).equals("in") && to - from > 2;
    if (!ministry || !words.adjacent(to) || !words.adjacent(to + 1)) {
      return Optional.empty();
    }
    int at = words.near(to, 1).equals("the") ? to + 2 : to + 1;
    return coverage
        .countryAt(at)
        .filter(country -> country.from() == at && isName(country))
        .flatMap(country -> parts(from, to, country));
  }

  /** The parts of the words alone. */
  static Optional<NameParts> inside(Words words, Coverage coverage, int from, int to) {
    Optional<Candidate> first = coverage.countryAt(from).filter(NameParts::isState);
    if (first.isPresent() && first.get().to() < to) {
      int base = first.get().to();
      return words.capital(base) ? parts(base, to, first.get()) : Optional.empty();
    }
    for (int i = Math.max(from + 2, to - LONGEST_COUNTRY); i < to; i++) {
      Optional<Candidate> last = coverage.countryAt(i).filter(NameParts::isName);
      if (last.isPresent() && last.get().to() == to) {
        int end = words.key(i - 1).equals("the") ? i - 2 : i - 1;
        boolean tied = end > from && words.key(end).equals("of");
        return tied ? parts(from, end, last.get()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<NameParts> withOwner(Words words, Coverage coverage, int from, int to) {
    if (!words.near(from, -1).equals(Words.POSSESSIVE) || !words.adjacent(from)) {
      return Optional.empty();
    }
    int end = from - 1;
    for (int i = Math.max(0, end - LONGEST_COUNTRY); i < end; i++) {
      Optional<Candidate> owner = coverage.countryAt(i).filter(NameParts::isName);
      if (owner.isPresent() && owner.get().to() == end) {
        return parts(from, to, owner.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<NameParts> parts(int from, int to, Candidate country) {
    return country.canonical().map(state -> new NameParts(from, to, state));
  }

  private static boolean isName(Candidate country) {
    return isState(country) && country.kind().equals(Optional.of(CountryKind.NAME));
  }

  private static boolean isState(Candidate country) {
    boolean metonym = country.kind().equals(Optional.of(CountryKind.METONYM));
    return !metonym
        && country.canonical().filter(it -> it.attributes().containsKey("iso2")).isPresent();
  }

  /** What tells the base from others of the same country. */
  String key(Words words) {
    return key(words, from, to);
  }

  /** The words in basic spelling, without articles. */
  static String key(Words words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!words.key(i).equals("the")) {
        key.append(key.isEmpty() ? "" : " ").append(words.key(i));
      }
    }
    return key.toString();
  }
}
