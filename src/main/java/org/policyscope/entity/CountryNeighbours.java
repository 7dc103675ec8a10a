package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.entity.CountryDecision.Ground;
import org.policyscope.entity.NameWords.Role;

/** What the words directly beside a country's name or demonym make of it. */
final class CountryNeighbours {
  private final NameWords nameWords;

  CountryNeighbours(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** The decision against the candidate, if its neighbours give one. */
  Optional<CountryDecision> against(Words words, Candidate country) {
    int behind = country.to();
    if (isShoutedPronoun(words, country)) {
      return reject(country, Ground.PRONOUN, -1);
    }
    if (isCurrency(words, country)) {
      return reject(country, Ground.CURRENCY, -1);
    }
    if (isLocal(words, country)) {
      return reject(country, Ground.LOCAL, behind);
    }
    if (isInState(words, country)) {
      return reject(country, Ground.STATE, behind);
    }
    if (!country.kind().equals(Optional.of(CountryKind.DEMONYM))) {
      return Optional.empty();
    }
    if (isSpeaker(words, country)) {
      return reject(country, Ground.SPEAKER, behind);
    }
    int language = languageCue(words, country);
    return language >= 0 ? reject(country, Ground.LANGUAGE, language) : Optional.empty();
  }

  private static Optional<CountryDecision> reject(Candidate country, Ground ground, int cue) {
    return Optional.of(CountryDecision.reject(country, ground, cue));
  }

  /** "LET US PRAY": in a line of capitals {@code US} is as likely the pronoun. */
  private static boolean isShoutedPronoun(Words words, Candidate country) {
    int at = country.from();
    if (country.length() > 1 || !words.key(at).equals("us") || words.is(at, Words.DOTTED)) {
      return false;
    }
    boolean shouted = neighbourShouts(words, at - 1) && neighbourShouts(words, at + 1);
    return shouted && !words.near(at, -1).equals("the");
  }

  private static boolean neighbourShouts(Words words, int at) {
    return at < 0 || at >= words.size() || words.is(at, Words.UPPER) || words.first(at);
  }

  /** "US$", "$US". */
  private static boolean isCurrency(Words words, Candidate country) {
    String text = words.text();
    int start = words.start(country.from());
    return country.length() == 1
        && ((country.end() < text.length() && text.charAt(country.end()) == '$')
            || (start > 0 && text.charAt(start - 1) == '$'));
  }

  /** "Jordan Township", "Cuba Street", "Lebanon High School", not "Kenya High Commission". */
  private boolean isLocal(Words words, Candidate country) {
    int next = country.to();
    if (!hasCapitalBehind(words, country) || !words.adjacent(next)) {
      return false;
    }
    boolean name = country.kind().equals(Optional.of(CountryKind.NAME));
    boolean school = words.near(next, 1).equals("school") || words.near(next, 1).equals("schools");
    boolean local =
        nameWords.is(words.key(next), Role.LOCAL)
            || (school && nameWords.is(words.key(next), Role.SCHOOL));
    return name && local;
  }

  /** "Lebanon, Pennsylvania". */
  private boolean isInState(Words words, Candidate country) {
    int next = country.to();
    if (!hasCapitalBehind(words, country) || country.length() > 1 || words.adjacent(next)) {
      return false;
    }
    boolean comma =
        (words.gap(next) & Words.COMMA) != 0
            && (words.gap(next) & ~(Words.COMMA | Words.BLANK)) == 0;
    return comma && nameWords.is(words.key(next), Role.STATE);
  }

  private static boolean hasCapitalBehind(Words words, Candidate country) {
    int next = country.to();
    return next < words.size() && !words.first(next) && words.capital(next);
  }

  /** "French said it was late": one demonym alone does not speak, a person of the name does. */
  private boolean isSpeaker(Words words, Candidate country) {
    String key = words.key(country.to() - 1);
    int at = country.from();
    boolean alone =
        !words.adjacent(at) || nameWords.is(words.near(at, -1), Role.TITLE) || isSurname(words, at);
    return alone
        && country.length() == 1
        && nameWords.is(key, Role.DEMONYM_SURNAME)
        && nameWords.is(words.near(country.to() - 1, 1), Role.SAYS)
        && words.adjacent(country.to());
  }

  /** "in Chinese", "speaks French", "the English language"; the word that says so, or -1. */
  private int languageCue(Words words, Candidate country) {
    if (words.is(country.from(), Words.UPPER)) {
      return -1;
    }
    int behind = country.to();
    String next = words.near(behind - 1, 1);
    if (nameWords.is(next, Role.OF_LANGUAGE) && words.joined(behind)) {
      return behind;
    }
    String before = words.near(country.from(), -1);
    if (nameWords.is(before, Role.SPEAKS)) {
      return country.from() - 1;
    }
    boolean ends = behind >= words.size() || !words.adjacent(behind);
    String key = words.key(behind - 1);
    boolean named = before.equals("in") && ends && !key.endsWith("s") && !key.endsWith("os");
    return named ? country.from() - 1 : -1;
  }

  /** What makes a person or a place in a state of a name that may be one; empty for a country. */
  Optional<CountryDecision> personOrPlace(Words words, Candidate country, CountryRules.Rule rule) {
    int at = country.from();
    boolean inState =
        at > 0
            && rule.instead().isEmpty()
            && rule.against().contains(words.near(at, -1))
            && words.capital(at - 1);
    if (inState) {
      return reject(country, Ground.IN_STATE, at - 1);
    }
    if (rule.surname() && isSurname(words, at)) {
      return reject(country, Ground.SURNAME, at - 1);
    }
    return rule.given() && isGivenName(words, at)
        ? reject(country, Ground.GIVEN_NAME, at + 1)
        : Optional.empty();
  }

  /** "Michael Jordan": a capitalised word that is nothing else stands before it. */
  boolean isSurname(Words words, int at) {
    int before = at - 1;
    return before >= 0
        && !words.first(at)
        && words.capital(before)
        && (words.gap(at) == Words.BLANK || initial(words, at))
        && !words.is(before, Words.UPPER)
        && words.key(before).length() > 1
        && nameWords.of(words.key(before)).isEmpty();
  }

  private static boolean initial(Words words, int at) {
    return words.gap(at) == (Words.BLANK | Words.FULL_STOP)
        && words.end(at - 1) - words.start(at - 1) <= 2;
  }

  /** "Chad Smith": a capitalised word that is nothing else stands behind it. */
  private boolean isGivenName(Words words, int at) {
    int next = at + 1;
    return next < words.size()
        && words.capital(next)
        && words.gap(next) == Words.BLANK
        && !words.is(next, Words.UPPER)
        && nameWords.of(words.key(next)).isEmpty();
  }
}
