package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.entity.NameWords.Role;

/** How far a name reaches to the left and to the right of its head word. */
final class NameExtent {
  private static final int LONGEST = 24;
  private static final int LIST_LOOKAHEAD = 10;

  private final NameWords nameWords;

  NameExtent(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** Index of the first word of a name whose head is at {@code head}; {@code head} if alone. */
  int left(Words words, Coverage coverage, int head) {
    boolean movement = nameWords.is(words.key(head), Role.MOVEMENT);
    boolean law = nameWords.is(words.key(head), Role.STATUTE);
    boolean company = nameWords.is(words.key(head), Role.COMPANY);
    int at = head;
    while (at > 0 && head - at < LONGEST && !words.first(at)) {
      int previous = at - 1;
      if (words.key(previous).equals(Words.POSSESSIVE)) {
        if (previous == 0 || !isOwner(words, previous - 1)) {
          break;
        }
        at = previous - 1;
      } else if (!words.adjacent(at)) {
        boolean workers =
            (words.gap(at) & ~(Words.BLANK | Words.APOSTROPHE)) == 0 && isOwner(words, previous);
        if (!workers && !isInitial(words, previous)) {
          break;
        }
        at = previous;
      } else if (words.capital(previous) || isOrdinalOrYear(words, previous)) {
        boolean sinceYear =
            words.is(previous, Words.DIGIT) && (words.gap(previous) & Words.HYPHEN) != 0;
        if (sinceYear
            || (isStop(words, previous) && !(company && CompanyNumbers.isWord(words, previous)))) {
          break;
        }
        at = previous;
      } else if (company && CompanyNumbers.isDigit(words, previous)) {
        at = previous - 1;
      } else if (words.key(previous).equals("and")
          && (joins(words, coverage, previous) || (company && onlySays(words, at, head)))
          && (!movement || isPartOfName(words, previous - 1, at, head))) {
        at = previous - 1;
      } else if (law && opensLaw(words, coverage, previous)) {
        at = previous - 1;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Behind the last word of a name whose head is at {@code head}.
   *
   * @param complete whether the name has words before its head, so that what owns it is not part of
   *     it: "Trade Facilitation Agreement" of the WTO
   */
  int right(Words words, Coverage coverage, int head, boolean complete) {
    int end = head + 1;
    boolean complement = false;
    boolean joined = false;
    while (end < words.size() && end - head < LONGEST) {
      boolean and = words.key(end).equals("and");
      if (and && joined) {
        break;
      }
      int next = afterConnectors(words, coverage, end, complement);
      if (next < 0) {
        break;
      }
      boolean owner =
          (complete || complement)
              && !and
              && words.key(end).equals("of")
              && (coverage.startsKnown(next) || startsOther(words, next));
      if (owner) {
        break;
      }
      joined |= and || words.key(next - 1).equals("and");
      complement = true;
      Optional<Candidate> country = coverage.countryAt(next);
      boolean demonym = country.isPresent() && isDemonym(country.get());
      if (country.isPresent() && !demonym) {
        int behind = country.get().to();
        if (!words.key(end).equals("for") || !owns(words, behind)) {
          return behind;
        }
        next = behind + 1;
      }
      int run = withoutHalfWord(words, next, capitalRun(words, next));
      boolean people =
          demonym && nameWords.is(words.key(head), Role.PEOPLE) && isPlural(words, next);
      if (run == next || (demonym && country.get().to() >= run && !people)) {
        break;
      }
      end = run;
    }
    return end;
  }

  /** "Hungarians", not "Hungarian". */
  private static boolean isPlural(Words words, int at) {
    return words.key(at).endsWith("s");
  }

  /** "Strategy for Denmark's Digital Growth". */
  private static boolean owns(Words words, int possessive) {
    return possessive < words.size()
        && words.key(possessive).equals(Words.POSSESSIVE)
        && words.capital(possessive + 1)
        && words.adjacent(possessive + 1);
  }

  private static boolean isDemonym(Candidate country) {
    return country.kind().equals(Optional.of(CountryKind.DEMONYM));
  }

  /** Without a last word that a hyphen ties to a lower-case one: "Self-employed". */
  private static int withoutHalfWord(Words words, int from, int to) {
    boolean half =
        to < words.size() && words.gap(to) == Words.HYPHEN && !words.capital(to) && to > from;
    return half ? to - 1 : to;
  }

  /** Behind the capitalised words that follow one another from {@code from}. */
  private int capitalRun(Words words, int from) {
    int at = from + 1;
    while (at < words.size() && at - from < LONGEST) {
      boolean possessive =
          words.key(at).equals(Words.POSSESSIVE)
              && isOwner(words, at - 1)
              && words.capital(at + 1)
              && words.adjacent(at + 1);
      if (possessive) {
        at += 2;
      } else if (words.adjacent(at)
          && words.capital(at)
          && (!isStop(words, at) || words.key(at - 1).equals("prime"))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * The next capitalised word of the name, behind "of the", "for", "and" or a comma of a list; -1
   * if the name ends here.
   */
  private int afterConnectors(Words words, Coverage coverage, int from, boolean complement) {
    if (!words.adjacent(from)) {
      boolean comma = (words.gap(from) & ~(Words.BLANK | Words.COMMA)) == 0;
      boolean second = words.key(from).equals("and") && !listed(words, from);
      return complement && comma && !second && listGoesOn(words, coverage, from)
          ? skipAnd(words, from)
          : -1;
    }
    String key = words.key(from);
    int next = from;
    if (key.equals("and")) {
      boolean goesOn =
          complement
              && words.capital(from + 1)
              && words.adjacent(from + 1)
              && !coverage.isCountry(from + 1)
              && !coverage.isCountry(from - 1)
              && !coverage.startsKnown(from + 1)
              && !isStop(words, from + 1)
              && !startsOther(words, from + 1)
              && !startsStrategy(words, from + 1)
              && !endsOther(words, from + 1);
      return goesOn ? from + 1 : -1;
    }
    if (!nameWords.is(key, Role.CONNECTOR) || words.capital(from)) {
      return -1;
    }
    if (key.equals("the")) {
      return -1;
    }
    next++;
    while (next < words.size()
        && next - from < 3
        && words.adjacent(next)
        && !words.capital(next)
        && nameWords.is(words.key(next), Role.CONNECTOR)) {
      next++;
    }
    boolean found = next < words.size() && words.adjacent(next) && words.capital(next);
    boolean against = key.equals("against") && !nameWords.is(words.key(from - 1), Role.STRATEGY);
    return found && !against && !isStop(words, next) ? next : -1;
  }

  /** "Agriculture, Food and Forestry": commas that an "and" closes. */
  private boolean listGoesOn(Words words, Coverage coverage, int from) {
    for (int at = from; at < words.size() && at - from < LIST_LOOKAHEAD; at++) {
      if (coverage.isCountry(at) || coverage.isKnown(at) || startsOther(words, at)) {
        return false;
      }
      if (words.key(at).equals("and")) {
        return words.capital(at + 1)
            && words.adjacent(at + 1)
            && !coverage.isCountry(at + 1)
            && !coverage.isKnown(at + 1)
            && !startsOther(words, at + 1)
            && !isName(words, at + 1);
      }
      boolean goesOn =
          words.capital(at)
              && !isStop(words, at)
              && (words.gap(at) & ~(Words.BLANK | Words.COMMA | Words.HYPHEN)) == 0;
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** Whether a comma stands among the words before an "and" that has one too. */
  private static boolean listed(Words words, int and) {
    for (int at = and - 1; at > 0 && and - at < LIST_LOOKAHEAD && !words.first(at); at--) {
      if ((words.gap(at) & Words.COMMA) != 0) {
        return true;
      }
      if (!words.capital(at) && !words.key(at).equals("the") && !words.key(at).equals("of")) {
        return false;
      }
    }
    return false;
  }

  private static int skipAnd(Words words, int from) {
    return words.key(from).equals("and") ? from + 1 : from;
  }

  private static boolean isName(Words words, int at) {
    return words.is(at, Words.UPPER);
  }

  /** Whether another name's head stands at the word, so that an "and" coordinates two names. */
  private boolean startsOther(Words words, int at) {
    return nameWords.is(words.key(at), Role.LEAD)
        && (words.near(at, 1).equals("of") || words.near(at, 1).equals("for"));
  }

  /** "Declaration of Independence and Bill of Rights", not "… and Programme of Action". */
  private boolean startsStrategy(Words words, int at) {
    String next = words.near(at, 1);
    return nameWords.is(words.key(at), Role.STRATEGY)
        && (next.equals("of") || next.equals("on") || next.equals("for") || next.equals("to"))
        && !words.near(at, 2).equals("action");
  }

  /** Whether the capitalised words from here end with the head of another name: "Labour Party". */
  private boolean endsOther(Words words, int at) {
    int last = capitalRun(words, at) - 1;
    return last > at
        && (nameWords.is(words.key(last), Role.INSTITUTION)
            || nameWords.is(words.key(last), Role.LEGAL_FORM))
        && !nameWords.is(words.key(last), Role.INSTITUTION_WEAK);
  }

  private boolean joins(Words words, Coverage coverage, int and) {
    int before = and - 1;
    return before >= 0
        && words.capital(before)
        && words.adjacent(and)
        && !words.first(and)
        && !words.is(before, Words.UPPER)
        && !coverage.isCountry(before)
        && !coverage.isKnown(before)
        && !coverage.isCountry(and + 1)
        && !coverage.startsKnown(and + 1)
        && !isStop(words, before)
        && !isConnector(words, before - 1)
        && !nameWords.is(words.key(before), Role.COMPANY)
        && !nameWords.is(words.key(before), Role.INSTITUTION)
        && !nameWords.is(words.key(before), Role.STRATEGY);
  }

  /** "Access to Information Act", "Prevention of Corruption Act", not "Section of the Act". */
  private boolean opensLaw(Words words, Coverage coverage, int connector) {
    int before = connector - 1;
    String key = words.key(connector);
    return (key.equals("of") || key.equals("to"))
        && before >= 0
        && words.adjacent(connector)
        && words.capital(before)
        && !coverage.isCountry(before)
        && !coverage.isKnown(before)
        && !isStop(words, before)
        && nameWords.of(words.key(before)).isEmpty();
  }

  private boolean isConnector(Words words, int at) {
    return at >= 0
        && !words.capital(at)
        && !words.key(at).equals("the")
        && nameWords.is(words.key(at), Role.CONNECTOR);
  }

  /** The initial of a person who gave the name: "John M. Olin Foundation". */
  private static boolean isInitial(Words words, int at) {
    return words.end(at) - words.start(at) == 1
        && words.capital(at)
        && words.gap(at + 1) == (Words.BLANK | Words.FULL_STOP);
  }

  /** "Social Democratic and Labour Party", "the Peace and Freedom Party". */
  private static boolean isPartOfName(Words words, int before, int behind, int head) {
    boolean one =
        words.near(before, -1).equals("the")
            && behind == head - 1
            && !words.key(before).endsWith("s")
            && !words.key(before).equals("labour")
            && !words.key(before).equals("conservative");
    return isAdjective(words.key(before)) || one;
  }

  private static boolean isAdjective(String key) {
    return key.endsWith("ic")
        || key.endsWith("al")
        || key.endsWith("ist")
        || key.endsWith("ive")
        || key.endsWith("ian")
        || key.endsWith("ese")
        || key.endsWith("ish")
        || key.endsWith("ous")
        || key.endsWith("ary");
  }

  private boolean isOwner(Words words, int at) {
    return nameWords.is(words.key(at), Role.OWNER);
  }

  /** "Contracting and Engineering Corporation": what follows is no company of its own. */
  private boolean onlySays(Words words, int from, int head) {
    int and = from - 1;
    boolean open =
        from < head
            && and > 1
            && words.capital(and - 1)
            && words.adjacent(and)
            && !nameWords.is(words.key(and - 1), Role.COMPANY)
            && !nameWords.is(words.key(and - 1), Role.INSTITUTION)
            && !words.is(and - 1, Words.UPPER);
    for (int i = from; i < head && open; i++) {
      open = nameWords.is(words.key(i), Role.GENERIC);
    }
    return open;
  }

  private boolean isStop(Words words, int at) {
    return nameWords.is(words.key(at), Role.FUNCTION) || isTitle(words, at);
  }

  private boolean isTitle(Words words, int at) {
    return nameWords.is(words.key(at), Role.TITLE) && !nameWords.is(words.key(at), Role.GENERIC);
  }

  static boolean isOrdinalOrYear(Words words, int at) {
    if (!words.is(at, Words.DIGIT)) {
      return false;
    }
    String key = words.key(at);
    char last = key.charAt(key.length() - 1);
    return last == 't' || last == 'h' || last == 'd' || isYear(key);
  }

  static boolean isYear(String key) {
    if (key.length() != 4) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (!Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return key.charAt(0) == '2' || key.charAt(0) == '1';
  }
}
