package org.policyscope.entity;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Laws that are named by their number: "Proclamation No. 12/2003", "Law No. 7 of 2011", "Directive
 * 2001/9/EC", "Regulation (EU) No 12/2014".
 */
final class NumberedLaws {
  private static final Set<String> UNION =
      Set.of("eu", "ec", "eec", "euratom", "jha", "cfsp", "ce");

  private NumberedLaws() {}

  /** The law whose type word, a {@link Role#NUMBERED} one with a capital, is at {@code head}. */
  static Optional<Candidate> at(Words words, int head) {
    int at = head + 1;
    boolean bracketed = isBracketed(words, at) && UNION.contains(words.key(at));
    at = bracketed ? at + 1 : at;
    boolean counted = at < words.size() && words.key(at).equals("no") && !words.first(at);
    at = counted ? at + 1 : at;
    boolean number = at < words.size() && !words.first(at) && words.is(at, Words.DIGIT);
    if (!number) {
      return Optional.empty();
    }
    int to = at + 1;
    boolean parted = isPart(words, to, counted ? Words.SLASH : Words.SLASH | Words.HYPHEN);
    if (parted) {
      to++;
      boolean union =
          to < words.size() && words.gap(to) == Words.SLASH && UNION.contains(words.key(to));
      to = union ? to + 1 : to;
    } else if (words.near(at, 1).equals("of") && NameExtent.isYear(words.near(at, 2))) {
      to += 2;
    }
    boolean counts = counted || (parted && (bracketed || isPartOfYear(words, at)));
    return counts
        ? Optional.of(Candidate.of(words, head, to, EntityType.STRATEGY, Origin.PATTERN))
        : Optional.empty();
  }

  /** "2001/9" and "2015-992", not the years of "Regulation 2014-2020". */
  private static boolean isPartOfYear(Words words, int at) {
    boolean years = words.gap(at + 1) == Words.HYPHEN && NameExtent.isYear(words.key(at + 1));
    return NameExtent.isYear(words.key(at)) && !years;
  }

  private static boolean isPart(Words words, int at, int marks) {
    int gap = words.gap(at);
    return at < words.size() && (gap & marks) == gap && gap != 0 && words.is(at, Words.DIGIT);
  }

  private static boolean isBracketed(Words words, int at) {
    return at < words.size()
        && !words.first(at)
        && (words.gap(at) & Words.PARENTHESIS) != 0
        && (words.gap(at + 1) & Words.PARENTHESIS) != 0;
  }
}
