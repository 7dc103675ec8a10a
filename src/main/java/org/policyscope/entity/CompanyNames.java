package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Companies that are named with their legal form: "Dongfang Electric Co., Ltd.", "Tandala Mining
 * (Pvt.) Ltd.", "OAO Tandala".
 */
final class CompanyNames {
  private static final int MOST_SUFFIXES = 4;
  private static final int MOST_IN_BRACKETS = 2;
  private static final int LONGEST_BEHIND_LEAD = 8;
  private static final int SHORT = 3;
  private static final int LONGEST_ABBREVIATION = 4;

  private final NameWords nameWords;
  private final NameExtent extent;

  CompanyNames(NameWords nameWords, NameExtent extent) {
    this.nameWords = nameWords;
    this.extent = extent;
  }

  /** "State Grid Brazil Holding S.A.", "Sinohydro Co., Ltd.", "Tandala Corporation III". */
  Optional<Candidate> match(Words words, Coverage coverage, int suffix) {
    if (!isWritten(words, suffix) || words.gap(suffix + 1) == Words.HYPHEN) {
      return Optional.empty();
    }
    int from = left(words, coverage, suffix);
    int to = suffix + 1;
    while (to < words.size() && to - suffix < MOST_SUFFIXES && isSuffix(words, to)) {
      to++;
    }
    if (from == suffix && suffix > 0 && comma(words, suffix)) {
      from = left(words, coverage, suffix - 1);
      from = words.capital(suffix - 1) ? from : suffix;
    }
    boolean initial = from == suffix - 1 && words.end(from) - words.start(from) == 1;
    if (from >= suffix || initial) {
      return Optional.empty();
    }
    int number = isRoman(words, to) ? to + 1 : to;
    return Optional.of(candidate(words, from, number));
  }

  private boolean isSuffix(Words words, int at) {
    boolean bracket =
        (words.gap(at) & Words.PARENTHESIS) != 0
            && (closesBefore(words, at) || (opensBefore(words, at) && closesBefore(words, at + 1)));
    boolean near = (words.gap(at) & ~(Words.BLANK | Words.COMMA | Words.FULL_STOP)) == 0;
    return words.capital(at)
        && (near || bracket)
        && (nameWords.is(words.key(at), Role.COMPANY)
            || (bracket && nameWords.is(words.key(at), Role.IN_BRACKETS)))
        && (!opensBefore(words, at) || isForm(words, at + 1));
  }

  private boolean isForm(Words words, int at) {
    return at < words.size() && nameWords.is(words.key(at), Role.COMPANY);
  }

  private boolean isLegalForm(Words words, int at) {
    return at < words.size() && nameWords.is(words.key(at), Role.LEGAL_FORM);
  }

  /** As {@link NameExtent#left}, and over "(Group)", "(Pvt.)" and "(Guinea)". */
  int left(Words words, Coverage coverage, int head) {
    int from = extent.left(words, coverage, head);
    int open = bracket(words, from);
    while (open > 0) {
      from = extent.left(words, coverage, open - 1);
      open = bracket(words, from);
    }
    return from;
  }

  /** First word of a bracket of a name that closes right before the word; -1 if there is none. */
  private int bracket(Words words, int from) {
    if (from <= 1 || words.first(from) || !closesBefore(words, from)) {
      return -1;
    }
    for (int open = from - 1; open > 0 && from - open <= MOST_IN_BRACKETS; open--) {
      boolean upper =
          words.is(open, Words.UPPER)
              && words.end(open) - words.start(open) >= SHORT
              && !nameWords.is(words.key(open), Role.IN_BRACKETS);
      if (words.first(open) || !words.capital(open) || upper) {
        return -1;
      }
      if (opensBefore(words, open)) {
        boolean name = words.capital(open - 1) && !nameWords.is(words.key(open - 1), Role.FUNCTION);
        return name ? open : -1;
      }
      if (!words.adjacent(open)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean closesBefore(Words words, int at) {
    if (at <= 0 || at >= words.size() || words.first(at)) {
      return false;
    }
    String between = words.text().substring(words.end(at - 1), words.start(at)).strip();
    return between.equals(")") || between.equals(".)");
  }

  private static boolean opensBefore(Words words, int at) {
    return at > 0
        && !words.first(at)
        && words.text().substring(words.end(at - 1), words.start(at)).strip().equals("(");
  }

  /** "OAO Tandala", "PT Tandala Tbk": the legal form stands before the name. */
  Optional<Candidate> behindLead(Words words, int lead) {
    int gaps = Words.BLANK | Words.QUOTE | Words.APOSTROPHE | Words.FULL_STOP;
    int at = lead + 1;
    boolean written = words.is(lead, Words.UPPER) || words.written(lead).equals("Pt");
    boolean closes =
        lead > 0
            && !words.first(lead)
            && !words.key(lead).equals("pt")
            && words.adjacent(lead)
            && words.capital(lead - 1)
            && !words.key(lead - 1).equals(Words.POSSESSIVE)
            && !nameWords.is(words.key(lead - 1), Role.FUNCTION);
    boolean named =
        at < words.size()
            && !words.first(at)
            && (words.gap(at) & ~gaps) == 0
            && ((words.gap(at) & Words.FULL_STOP) == 0 || words.key(lead).equals("pt"));
    if (!written || closes || !named || !isNameWord(words, at)) {
      return Optional.empty();
    }
    while (at < words.size()
        && at - lead <= LONGEST_BEHIND_LEAD
        && (at == lead + 1 || words.adjacent(at))
        && isNameWord(words, at)) {
      at++;
    }
    while (at < words.size() && at - lead <= LONGEST_BEHIND_LEAD && isSuffix(words, at)) {
      at++;
    }
    return Optional.of(candidate(words, lead, at));
  }

  private boolean isNameWord(Words words, int at) {
    return words.capital(at)
        && !nameWords.is(words.key(at), Role.FUNCTION)
        && !nameWords.is(words.key(at), Role.TITLE);
  }

  /**
   * A listed name with a legal form that the list does not give: "Bank of Tandala, Limited".
   *
   * @return the longer name of the same thing; empty where nothing is to be added
   */
  Optional<Candidate> withLegalForm(Words words, Candidate name) {
    int from = name.from();
    boolean led =
        from > 0
            && !words.first(from)
            && nameWords.is(words.key(from - 1), Role.LEGAL_LEAD)
            && words.is(from - 1, Words.UPPER)
            && (words.gap(from) & ~Words.SOFT) == 0;
    from = led && behindLead(words, from - 1).isPresent() ? from - 1 : from;
    int to = name.to();
    boolean inside = closesBefore(words, to);
    while (!inside
        && to < words.size()
        && to - name.to() < MOST_SUFFIXES
        && isSuffix(words, to)
        && (isLegalForm(words, to) || opensBefore(words, to) || isCompany(name))
        && isWritten(words, to)) {
      to++;
    }
    boolean goesOn = to < words.size() && words.adjacent(to) && words.capital(to);
    to = goesOn ? name.to() : to;
    if (from == name.from() && to == name.to()) {
      return Optional.empty();
    }
    Candidate longer = candidate(words, from, to);
    return Optional.of(
        new Candidate(
            from,
            to,
            to == name.to() ? name.end() : longer.end(),
            name.type(),
            name.kind(),
            name.canonical(),
            name.origin(),
            name.ambiguous()));
  }

  private static boolean isCompany(Candidate name) {
    return name.canonical()
        .filter(entity -> "company".equals(entity.attributes().get("kind")))
        .isPresent();
  }

  private static Candidate candidate(Words words, int from, int to) {
    int end = words.end(to - 1);
    boolean stop = end < words.text().length() && words.text().charAt(end) == '.';
    int length = words.end(to - 1) - words.start(to - 1);
    boolean initials =
        words.is(to - 1, Words.UPPER) && !LegalForms.isAbbreviated(words.key(to - 1));
    boolean abbreviated =
        length <= LONGEST_ABBREVIATION && (!initials || words.is(to - 1, Words.DOTTED));
    return new Candidate(
        from,
        to,
        stop && abbreviated ? end + 1 : end,
        Optional.of(EntityType.INSTITUTION),
        Optional.empty(),
        Optional.empty(),
        Origin.PATTERN,
        false);
  }

  /** "Corporation III". */
  private static boolean isRoman(Words words, int at) {
    return at < words.size()
        && words.gap(at) == Words.BLANK
        && words.is(at, Words.UPPER)
        && words.key(at).chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
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
