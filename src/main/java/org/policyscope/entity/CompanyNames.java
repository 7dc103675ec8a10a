package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/** Companies that are named with their legal form: "Dongfang Electric Co., Ltd." */
final class CompanyNames {
  private static final int MOST_SUFFIXES = 4;

  private final NameWords nameWords;
  private final NameExtent extent;

  CompanyNames(NameWords nameWords, NameExtent extent) {
    this.nameWords = nameWords;
    this.extent = extent;
  }

  /** "State Grid Brazil Holding S.A.", "Sinohydro Co., Ltd." */
  Optional<Candidate> match(Words words, Coverage coverage, int suffix) {
    if (!isWritten(words, suffix) || words.gap(suffix + 1) == Words.HYPHEN) {
      return Optional.empty();
    }
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
    boolean initial = from == suffix - 1 && words.end(from) - words.start(from) == 1;
    if (from >= suffix || initial) {
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

  /** "SA" is a legal form, "Sa" is a name. */
  private static boolean isWritten(Words words, int suffix) {
    int length = words.end(suffix) - words.start(suffix);
    String key = words.key(suffix);
    return length != 2 || words.is(suffix, Words.UPPER) || key.equals("co") || key.equals("oy");
  }

  private static boolean comma(Words words, int at) {
    return (words.gap(at) & Words.COMMA) != 0
        && (words.gap(at) & ~(Words.BLANK | Words.COMMA)) == 0;
  }
}
