package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.entity.NameWords.Role;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

/**
 * Takes away what is written like a country and is none: a person, a town, a federal state, a
 * language. Neighbouring words decide first, then the rest of the document. What is particular to
 * one name stands in {@code patterns/country-context.tsv}.
 */
final class CountryContext {
  private static final String FILE = "patterns/country-context.tsv";

  private final Map<String, Rule> rules;
  private final NameWords nameWords;

  private CountryContext(Map<String, Rule> rules, NameWords nameWords) {
    this.rules = rules;
    this.nameWords = nameWords;
  }

  private record Rule(
      boolean surname,
      boolean given,
      Set<String> against,
      Set<String> support,
      Optional<CanonicalEntity> instead) {}

  static CountryContext load(
      Resources resources, NameWords nameWords, Map<String, CanonicalEntity> countries) {
    Map<String, Rule> rules = new HashMap<>();
    for (Row row : TabSeparatedTable.parse(resources.get(FILE)).rows()) {
      rules.put(
          row.get("iso2"),
          new Rule(
              row.get("surname").equals("yes"),
              row.get("given").equals("yes"),
              keys(row, "against"),
              keys(row, "for"),
              Optional.ofNullable(countries.get(row.get("instead")))));
    }
    return new CountryContext(Map.copyOf(rules), nameWords);
  }

  /** Single words: of two, one alone would say something else. */
  private static Set<String> keys(Row row, String column) {
    Set<String> keys = new HashSet<>();
    for (String cue : row.list(column)) {
      Words words = WordScanner.scan(cue);
      if (words.size() != 1) {
        throw new PolicyscopeException(
            ProblemCode.INVALID_GAZETTEER.problem(
                row.place(), "`" + cue + "` in column " + column + " is not one word"));
      }
      keys.add(words.key(0));
    }
    return Set.copyOf(keys);
  }

  /** The candidates that stand; all that are not countries do. */
  List<Candidate> filter(Words words, List<Candidate> candidates) {
    Map<String, Integer> leanings = new HashMap<>();
    List<Candidate> kept = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (isPartOfCode(words, candidate)) {
        continue;
      }
      if (candidate.is(EntityType.COUNTRY)) {
        decide(words, candidate, leanings).ifPresent(kept::add);
      } else {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private Optional<Candidate> decide(
      Words words, Candidate country, Map<String, Integer> leanings) {
    if (isShoutedPronoun(words, country) || isCurrency(words, country) || isTown(words, country)) {
      return Optional.empty();
    }
    if (country.kind().equals(Optional.of(CountryKind.DEMONYM))) {
      return isLanguage(words, country) ? Optional.empty() : Optional.of(country);
    }
    if (country.kind().equals(Optional.of(CountryKind.METONYM))) {
      return acts(words, country) ? Optional.of(country) : Optional.empty();
    }
    Optional<Rule> rule = ruleOf(country);
    if (rule.isEmpty() || country.length() > 1) {
      return Optional.of(country);
    }
    int leaning =
        leanings.computeIfAbsent(
            country.canonical().orElseThrow().id(), ignored -> leaning(words, rule.get()));
    if (leaning < 0) {
      return rule.get().instead().map(country::withCanonical);
    }
    return leaning == 0 && isPersonOrPlace(words, country.from(), rule.get())
        ? Optional.empty()
        : Optional.of(country);
  }

  private boolean isPersonOrPlace(Words words, int at, Rule rule) {
    boolean inState =
        at > 0
            && rule.instead().isEmpty()
            && rule.against().contains(words.near(at, -1))
            && words.capital(at - 1);
    return inState
        || (rule.surname() && isSurname(words, at))
        || (rule.given() && isGivenName(words, at));
  }

  /** Above 0 where the document speaks for the country, below where against. */
  private static int leaning(Words words, Rule rule) {
    int leaning = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.capital(i)) {
        leaning -= rule.against().contains(words.key(i)) ? 1 : 0;
        leaning += rule.support().contains(words.key(i)) ? 1 : 0;
      }
    }
    return leaning;
  }

  /** "US$", "$US". */
  private static boolean isCurrency(Words words, Candidate country) {
    String text = words.text();
    int start = words.start(country.from());
    return country.length() == 1
        && ((country.end() < text.length() && text.charAt(country.end()) == '$')
            || (start > 0 && text.charAt(start - 1) == '$'));
  }

  /** "US-24" is a road, "16MWAY-CPEC" a contract. */
  private static boolean isPartOfCode(Words words, Candidate candidate) {
    return candidate.length() == 1 && isPartOfCode(words, candidate.from());
  }

  static boolean isPartOfCode(Words words, int at) {
    if (!words.is(at, Words.UPPER)) {
      return false;
    }
    int next = at + 1;
    boolean behind =
        next < words.size() && words.gap(next) == Words.HYPHEN && words.is(next, Words.DIGIT);
    boolean before = at > 0 && words.gap(at) == Words.HYPHEN && words.is(at - 1, Words.DIGIT);
    return behind || before;
  }

  /** "Beijing announced", not "a factory in Beijing" or "Paul Washington said". */
  private boolean acts(Words words, Candidate capital) {
    int next = capital.to();
    if (next >= words.size() || !words.adjacent(next) || !isActing(words, next)) {
      return false;
    }
    int before = capital.from() - 1;
    boolean alone = words.first(capital.from()) || !words.capital(before);
    return alone && !nameWords.is(words.near(capital.from(), -1), Role.OF_PLACE);
  }

  private boolean isActing(Words words, int at) {
    String key = words.key(at);
    boolean auxiliary = key.equals("has") || key.equals("had") || key.equals("would");
    return !words.capital(at) && nameWords.is(auxiliary ? words.near(at, 1) : key, Role.ACTS);
  }

  private Optional<Rule> ruleOf(Candidate country) {
    return country
        .canonical()
        .map(entity -> entity.attributes().getOrDefault("iso2", ""))
        .map(rules::get);
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

  /** "Lebanon, Pennsylvania", "Jordan Township", "Cuba Street". */
  private boolean isTown(Words words, Candidate country) {
    int next = country.to();
    if (next >= words.size() || words.first(next) || !words.capital(next)) {
      return false;
    }
    if (words.adjacent(next)) {
      return country.kind().equals(Optional.of(CountryKind.NAME))
          && nameWords.is(words.key(next), Role.LOCAL);
    }
    boolean comma =
        (words.gap(next) & Words.COMMA) != 0
            && (words.gap(next) & ~(Words.COMMA | Words.BLANK)) == 0;
    return comma && country.length() == 1 && nameWords.is(words.key(next), Role.STATE);
  }

  /** "in Chinese", "speaks French", "the English language". */
  private boolean isLanguage(Words words, Candidate country) {
    if (words.is(country.from(), Words.UPPER)) {
      return false;
    }
    String next = words.near(country.to() - 1, 1);
    if (nameWords.is(next, Role.OF_LANGUAGE) && words.joined(country.to())) {
      return true;
    }
    String before = words.near(country.from(), -1);
    if (nameWords.is(before, Role.SPEAKS)) {
      return true;
    }
    boolean ends = country.to() >= words.size() || !words.adjacent(country.to());
    String key = words.key(country.to() - 1);
    return before.equals("in") && ends && !key.endsWith("s") && !key.endsWith("os");
  }

  /** "Michael Jordan": a capitalised word that is nothing else stands before it. */
  private boolean isSurname(Words words, int at) {
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
