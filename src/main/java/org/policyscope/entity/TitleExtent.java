package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CountryKind;
import org.policyscope.entity.NameWords.Role;

/**
 * How far the title of a strategy reaches behind its first complement. Titles go over small words
 * that end the name of a body: "Convention on Access to Information", "Strategy to End Hunger in
 * Africa", "Treaty on Areas Beyond National Jurisdiction".
 */
final class TitleExtent {
  private static final int LONGEST = 30;
  private static final int CONNECTORS = 4;

  /** Endings of words for matters, which are no places. */
  private static final List<String> ABSTRACT =
      List.of("tion", "ment", "ity", "ance", "ence", "ship", "ing", "ict", "ure", "ics", "sm");

  /** Behind "at", what titles speak of; all else is where it was signed. */
  private static final Set<String> AT =
      Set.of("sea", "work", "risk", "birth", "home", "school", "airports", "ports", "borders");

  private static final Set<String> ARTICLES = Set.of("the", "all", "its", "their");

  private static final Set<String> RELATING = Set.of("relating", "related", "pertaining");

  private static final Set<String> CONCERNING =
      Set.of("concerning", "regarding", "governing", "respecting", "prohibiting", "establishing");

  private final NameWords nameWords;

  TitleExtent(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /**
   * Behind the last word of the title.
   *
   * @param head index of its head
   * @param to behind what is known to belong to it; directly behind the head if it has no
   *     complement so far
   */
  int right(Words words, Coverage coverage, int head, int to) {
    if (isListed(coverage, head, to)) {
      return to;
    }
    boolean half = to < words.size() && words.adjacent(to) && words.capital(to);
    int end = half && words.gap(to + 1) == Words.HYPHEN ? capitalRun(words, to) : to;
    boolean complement = end > head + 1;
    if (!complement) {
      end = Math.max(aim(words, coverage, head), matter(words, coverage, head));
      complement = end > head + 1;
    }
    boolean moved = end > to;
    while (complement && end < words.size() && end - head < LONGEST) {
      int next = afterConnectors(words, coverage, end, moved);
      if (next < 0) {
        break;
      }
      Optional<Candidate> country = coverage.countryAt(next);
      if (country.isPresent() && !isDemonym(country.get())) {
        return country.get().to();
      }
      int run = capitalRun(words, next);
      if (isPlaceOfEvent(words, next, run) || holds(words, next, run, Role.EVENT)) {
        break;
      }
      if (country.isPresent() && country.get().to() >= run) {
        break;
      }
      end = run;
      moved = true;
    }
    return end;
  }

  /** A name that the list holds is complete: "Convention on Biological Diversity" in Montreal. */
  static boolean isListed(Coverage coverage, int head, int to) {
    for (int at = Math.max(0, head - LONGEST); at <= head; at++) {
      Optional<Candidate> listed = coverage.strategyAt(at);
      if (listed.isPresent() && listed.get().to() == to) {
        return true;
      }
    }
    return false;
  }

  /** Behind "in", a word that names no part of the world and no matter is where it was signed. */
  private boolean isPlaceOfEvent(Words words, int from, int to) {
    String key = words.key(from);
    if (words.near(from, -1).equals("at")) {
      return !AT.contains(key);
    }
    if (!words.near(from, -1).equals("in")) {
      return false;
    }
    boolean matter = ABSTRACT.stream().anyMatch(key::endsWith);
    return to - from == 1
        ? !matter && !nameWords.is(key, Role.PLACE)
        : nameWords.is(key, Role.CITY_START);
  }

  /** "Strategy to Prevent Violence": what a plan is to do is written with a capital. */
  private int aim(Words words, Coverage coverage, int head) {
    int to = head + 1;
    int verb = head + 2;
    boolean aim =
        !nameWords.is(words.key(head), Role.STRATEGY_CONCEPT)
            && words.near(head, 1).equals("to")
            && !words.capital(to)
            && words.adjacent(to)
            && verb < words.size()
            && words.adjacent(verb)
            && opens(words, coverage, verb)
            && !words.is(verb, Words.UPPER)
            && !coverage.isCountry(verb);
    return aim ? capitalRun(words, verb) : to;
  }

  /** "Convention relating to the Status of Refugees": what a treaty is about, by a participle. */
  private int matter(Words words, Coverage coverage, int head) {
    int at = head + 1;
    String key = words.near(head, 1);
    boolean relating = RELATING.contains(key) && words.near(head, 2).equals("to");
    if (!words.adjacent(at) || !(relating || CONCERNING.contains(key))) {
      return at;
    }
    int start = relating ? head + 3 : head + 2;
    start = words.near(start, 0).equals("the") ? start + 1 : start;
    boolean names =
        start < words.size()
            && words.sentence(start) == words.sentence(head)
            && words.adjacent(start)
            && opens(words, coverage, start)
            && !words.is(start, Words.UPPER)
            && !nameWords.is(words.key(start), Role.STRATEGY)
            && !coverage.isCountry(start);
    return names ? capitalRun(words, start) : at;
  }

  private int afterConnectors(Words words, Coverage coverage, int from, boolean moved) {
    int at = from;
    boolean wide = false;
    while (at < words.size() && at - from < CONNECTORS && words.adjacent(at)) {
      String key = words.key(at);
      boolean reaches = nameWords.is(key, Role.TITLE_CONNECTOR);
      boolean inTitle = reaches || (at > from && ARTICLES.contains(key));
      boolean joins = moved && (key.equals("of") || key.equals("for") || key.equals("on"));
      boolean and = moved && at == from && key.equals("and");
      if (!inTitle && !joins && !and) {
        break;
      }
      wide |= reaches || joins || and;
      at++;
    }
    boolean found = wide && at < words.size() && words.adjacent(at) && opens(words, coverage, at);
    if (!found) {
      return -1;
    }
    boolean and = words.key(from).equals("and");
    boolean within = words.key(from).equals("in");
    boolean country = coverage.isCountry(at);
    boolean fits = and ? !country && !holdsHead(words, at) : !country || within;
    return fits ? at : -1;
  }

  /** A capitalised word, or a year, that starts no other name. */
  private boolean opens(Words words, Coverage coverage, int at) {
    String key = words.key(at);
    return words.capital(at)
        && !coverage.startsKnown(at)
        && !nameWords.is(key, Role.FUNCTION)
        && !nameWords.is(key, Role.TITLE)
        && !nameWords.is(key, Role.LEAD)
        && !nameWords.is(key, Role.EVENT);
  }

  /** Whether a capitalised run names another strategy, so that the "and" joins two. */
  private boolean holdsHead(Words words, int from) {
    return holds(words, from, capitalRun(words, from), Role.STRATEGY);
  }

  private boolean holds(Words words, int from, int to, Role role) {
    for (int at = from; at < to; at++) {
      if (nameWords.is(words.key(at), role)) {
        return true;
      }
    }
    return false;
  }

  /** Behind capitalised words, what a hyphen ties to them and small words in capitals. */
  private int capitalRun(Words words, int from) {
    int at = from + 1;
    while (at < words.size() && words.adjacent(at)) {
      boolean tied = words.gap(at) == Words.HYPHEN && !words.is(at, Words.DIGIT);
      boolean function = nameWords.is(words.key(at), Role.FUNCTION);
      boolean small =
          function
              && nameWords.is(words.key(at), Role.TITLE_CONNECTOR)
              && at + 1 < words.size()
              && words.adjacent(at + 1)
              && follows(words, at + 1);
      if (!tied && !(words.capital(at) && (small || !function))) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean follows(Words words, int at) {
    return words.capital(at) || NameExtent.isYear(words.key(at));
  }

  private static boolean isDemonym(Candidate country) {
    return country.kind().equals(Optional.of(CountryKind.DEMONYM));
  }
}
