package org.policyscope.entity;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.document.WrittenDate;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/** Strategies by a capitalised head: how far they reach, and whether they are names at all. */
final class StrategyNames {
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi");

  private static final Set<String> OWNED = Set.of("national", "federal");

  /** What a second head may have before it: "Strategy and Action Plan". */
  private static final Set<String> SECOND =
      Set.of("action", "implementation", "investment", "strategic", "operational", "work");

  private static final Set<String> COUNTED =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final NameWords nameWords;
  private final NameExtent extent;
  private final TitleExtent title;

  StrategyNames(NameWords nameWords) {
    this.nameWords = nameWords;
    this.extent = new NameExtent(nameWords);
    this.title = new TitleExtent(nameWords);
  }

  /** The strategy whose head, with a capital, is at {@code head}. */
  Optional<Candidate> at(Words words, Coverage coverage, int head) {
    int from = withCount(words, left(words, coverage, head));
    from = withoutOwner(words, coverage, from, head);
    int last = withDate(words, withSecondHead(words, head));
    int to = extent.right(words, coverage, last, from < last);
    boolean listed = TitleExtent.isListed(coverage, last, to);
    to = withYear(words, title.right(words, coverage, last, to), listed);
    boolean addition = to > head + 1;
    from = withoutYear(words, from, addition ? head : head - 1);
    if (!isNamed(words, coverage, from, head, to)
        || goesOn(words, to)
        || runsIn(words, coverage, from, to)
        || endsElsewhere(words, to)
        || isBodysMany(words, coverage, from, head, to)
        || isOwnedListed(coverage, from, to)) {
      return Optional.empty();
    }
    return Optional.of(Candidate.of(words, from, to, EntityType.STRATEGY, Origin.PATTERN));
  }

  /**
   * "Regulation (EU) 2018/1 on the Governance of Water": a numbered law with the title behind its
   * number, unless that is a name of the list by itself.
   */
  Candidate titled(Words words, Coverage coverage, Candidate law) {
    int on = law.to();
    int start = words.near(on, 1).equals("the") ? on + 2 : on + 1;
    boolean titled =
        on < words.size()
            && words.key(on).equals("on")
            && words.adjacent(on)
            && words.adjacent(start)
            && words.capital(start)
            && !coverage.startsKnown(start)
            && !coverage.isCountry(start);
    if (!titled) {
      return law;
    }
    int to = extent.right(words, coverage, on - 1, false);
    to = title.right(words, coverage, on - 1, to);
    to = withListed(words, coverage, to);
    return to > start
        ? Candidate.of(words, law.from(), to, EntityType.STRATEGY, Origin.PATTERN)
        : law;
  }

  /** "… of the Energy Union and Climate Action": a law may be about what has a name itself. */
  private int withListed(Words words, Coverage coverage, int to) {
    int next = words.near(to, 1).equals("the") ? to + 2 : to + 1;
    boolean of = to < words.size() && words.key(to).equals("of") && words.adjacent(to);
    Optional<Candidate> listed = of ? coverage.strategyAt(next) : Optional.empty();
    if (listed.isEmpty()) {
      return to;
    }
    int end = listed.get().to();
    boolean and = end < words.size() && words.key(end).equals("and") && words.adjacent(end);
    while (and && words.capital(end + 1) && words.adjacent(end + 1)) {
      end++;
    }
    return and && end > listed.get().to() ? end + 1 : listed.get().to();
  }

  private int left(Words words, Coverage coverage, int head) {
    int from = extent.left(words, coverage, head);
    boolean bracketed =
        from == head
            && head >= 3
            && isBracketed(words, head - 1)
            && words.is(head - 1, Words.UPPER)
            && !words.first(head - 1)
            && words.capital(head - 2);
    if (bracketed) {
      int start = extent.left(words, coverage, head - 2);
      return isCut(words, start) ? from : start;
    }
    boolean tied =
        from > 1
            && words.gap(from - 1) == Words.HYPHEN
            && words.gap(from) == Words.BLANK
            && !words.first(from)
            && words.capital(from - 2)
            && !nameWords.is(words.key(from - 2), Role.FUNCTION);
    return tied ? extent.left(words, coverage, from - 2) : from;
  }

  /** Whether a small word before the start says that the name begins further left. */
  private boolean isCut(Words words, int start) {
    String before = words.near(start, -1);
    boolean article = before.equals("the");
    return !article
        && (nameWords.is(before, Role.CONNECTOR) || nameWords.is(before, Role.TITLE_CONNECTOR))
        && !nameWords.is(before, Role.DETERMINER)
        && start >= 2
        && words.capital(start - 2);
  }

  /** "Anti-Noise (AN) Treaty": the short form in the middle parts no name. */
  private static boolean isBracketed(Words words, int at) {
    return (words.gap(at) & Words.PARENTHESIS) != 0
        && (words.gap(at + 1) & ~(Words.PARENTHESIS | Words.BLANK)) == 0
        && (words.gap(at + 1) & Words.PARENTHESIS) != 0;
  }

  /** "Five-Year Plan": a number belongs to the years it counts. */
  private static int withCount(Words words, int from) {
    boolean counted =
        from > 0
            && words.key(from).equals("year")
            && words.adjacent(from)
            && words.capital(from - 1)
            && COUNTED.contains(words.key(from - 1));
    return counted ? from - 1 : from;
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

  /** "Health Strategy and Action Plan" is one thing. */
  private int withSecondHead(Words words, int head) {
    if (!words.near(head, 1).equals("and") || !words.adjacent(head + 1)) {
      return head;
    }
    int second = head + 2;
    boolean qualified =
        SECOND.contains(words.near(head, 2)) && words.capital(second) && words.adjacent(second);
    second = qualified ? second + 1 : second;
    boolean goesOn =
        qualified
            && words.capital(second)
            && words.adjacent(second)
            && nameWords.is(words.key(second), Role.STRATEGY);
    return goesOn ? second : head;
  }

  /** "1968 Geneva Convention": a year of the past dates a name and is no part of it. */
  private static int withoutYear(Words words, int from, int before) {
    return from < before && isPastYear(words, from) ? from + 1 : from;
  }

  private static boolean isPastYear(Words words, int at) {
    String key = words.key(at);
    return NameExtent.isYear(key) && key.compareTo(StrategyPatterns.FIRST_TARGET_YEAR) < 0;
  }

  /**
   * Takes a year, a span of years, a number or a version behind the name with it; "for the period
   * 2021-2025" only where the list does not know the name without it.
   */
  private static int withYear(Words words, int to, boolean listed) {
    int end = to;
    if (end < words.size() && words.adjacent(end) && isNumber(words, end)) {
      return withSecondYear(words, end + 1);
    }
    if (!listed && end < words.size() && words.key(end).equals("for") && words.adjacent(end)) {
      int at = end + 1;
      at = words.near(at, 0).equals("the") ? at + 1 : at;
      at = words.near(at, 0).equals("period") ? at + 1 : at;
      boolean span =
          at < words.size()
              && words.adjacent(at)
              && NameExtent.isYear(words.key(at))
              && withSecondYear(words, at + 1) > at + 1;
      return span ? withSecondYear(words, at + 1) : to;
    }
    return to;
  }

  private static int withSecondYear(Words words, int to) {
    int gap = words.gap(to);
    boolean second =
        to < words.size()
            && (gap & (Words.HYPHEN | Words.DASH)) != 0
            && (gap & ~(Words.HYPHEN | Words.DASH | Words.BLANK)) == 0
            && words.is(to, Words.DIGIT);
    return second ? to + 1 : to;
  }

  private static boolean isNumber(Words words, int at) {
    String key = words.key(at);
    if (ROMAN.contains(key)) {
      return words.capital(at);
    }
    boolean hyphened = (words.gap(at) & Words.HYPHEN) != 0 && key.length() <= 2;
    return words.is(at, Words.DIGIT) && (NameExtent.isYear(key) || hyphened);
  }

  private boolean isNamed(Words words, Coverage coverage, int from, int head, int to) {
    boolean concept = nameWords.is(words.key(head), Role.STRATEGY_CONCEPT);
    boolean addition = to > head + 1;
    int names = 0;
    for (int i = from; i < to; i++) {
      boolean says =
          i != head
              && !(concept && coverage.isCountry(i))
              && (words.capital(i) || NameExtent.isOrdinalOrYear(words, i))
              && !nameWords.is(words.key(i), Role.GENERIC);
      names += says ? 1 : 0;
    }
    boolean onlyYear =
        names == 1
            && ((!addition && from == head - 1 && isPastYear(words, from))
                || (from == head
                    && to == head + 2
                    && NameExtent.isYear(words.key(head + 1))
                    && nameWords.is(words.key(head), Role.STATUTE)));
    boolean onlyCountry = coverage.isCountry(from) && names == 1 && !addition && from == head - 1;
    boolean weak =
        nameWords.is(words.key(head), Role.STRATEGY_WEAK)
            && !(names == 1 && hasShortForm(words, from, to));
    boolean enough = names >= (weak && !addition ? 2 : 1);
    return enough && !onlyCountry && !onlyYear;
  }

  /** "National Skills Plan (NSP)": what has a short form of its own is a name. */
  private static boolean hasShortForm(Words words, int from, int to) {
    if (to - from < 3
        || to >= words.size()
        || words.first(to)
        || (words.gap(to) & Words.PARENTHESIS) == 0
        || (words.gap(to) & ~(Words.PARENTHESIS | Words.BLANK)) != 0
        || !closes(words, to)
        || !words.is(to, Words.UPPER)) {
      return false;
    }
    String shortForm = words.key(to);
    return shortForm.length() >= 3
        && shortForm.charAt(0) == words.key(from).charAt(0)
        && shortForm.charAt(shortForm.length() - 1) == words.key(to - 1).charAt(0);
  }

  private static boolean closes(Words words, int at) {
    int end = words.end(at);
    return end < words.text().length() && ")]".indexOf(words.text().charAt(end)) >= 0;
  }

  /** Whether a capitalised word follows that takes the name with it, as in "Treaty Secretariat". */
  private boolean goesOn(Words words, int to) {
    return to < words.size()
        && words.adjacent(to)
        && words.capital(to)
        && !words.is(to, Words.UPPER)
        && !nameWords.is(words.key(to), Role.FUNCTION);
  }

  /**
   * Whether the name is a headline that runs into its text, "Our Water Agenda In recent years", or
   * a running head, "Water Agenda · March 2019"; names of the list excepted.
   */
  private boolean runsIn(Words words, Coverage coverage, int from, int to) {
    if (to >= words.size() || coverage.isKnown(to - 1)) {
      return false;
    }
    if (words.adjacent(to)) {
      boolean one = to + 1 < words.size() && words.capital(to + 1) && words.adjacent(to + 1);
      return words.capital(to) && !one && nameWords.is(words.key(to), Role.FUNCTION);
    }
    String between = words.text().substring(words.end(to - 1), words.start(to)).strip();
    return words.first(from) && (between.equals("·") || between.equals("|"));
  }

  /** "Convention of 25 October 1980 on …": the date stands inside the title. */
  private int withDate(Words words, int head) {
    int year = head + 4;
    boolean dated =
        words.near(head, 1).equals("of")
            && words.adjacent(head + 1)
            && year + 2 < words.size()
            && words.is(head + 2, Words.DIGIT)
            && WrittenDate.isMonthName(words.key(head + 3))
            && NameExtent.isYear(words.key(year))
            && words.adjacent(year)
            && words.sentence(year + 2) == words.sentence(head)
            && words.adjacent(year + 1)
            && (words.key(year + 1).equals("on") || words.key(year + 1).equals("for"))
            && (words.capital(year + 2)
                || (words.key(year + 2).equals("the") && words.capital(year + 3)));
    return dated ? year : head;
  }

  private boolean endsElsewhere(Words words, int to) {
    String last = words.key(to - 1);
    return nameWords.is(last, Role.EVENT) && !nameWords.is(last, Role.STRATEGY);
  }

  /** "The three United Nations Conventions": a body and a plural name no one thing. */
  private static boolean isBodysMany(Words words, Coverage coverage, int from, int head, int to) {
    boolean many = to == head + 1 && words.key(head).endsWith("s") && from < head;
    for (int at = from; at < head; at++) {
      many &= coverage.isKnown(at) || coverage.isCountry(at);
    }
    return many;
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
}
