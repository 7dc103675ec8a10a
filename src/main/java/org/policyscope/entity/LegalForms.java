package org.policyscope.entity;

import java.util.Set;
import org.policyscope.entity.NameWords.Role;

/** What the end of a company's name says of its legal form, and not of who it is. */
final class LegalForms {
  private static final Set<String> ABBREVIATED = Set.of("ltd", "co", "inc", "corp");

  private final NameWords nameWords;

  LegalForms(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** Whether a full stop behind the word belongs to it: "Co. Ltd.", not "JSC". */
  static boolean isAbbreviated(String key) {
    return ABBREVIATED.contains(key);
  }

  /** Behind the last word that is no legal form: "Sinohydro Corporation" of "… Ltd.". */
  int baseEnd(Words words, int from, int to) {
    return without(words, from, to, Role.LEGAL_FORM);
  }

  /** The same, where also "Corporation", "Company", "Group" and the like are left out. */
  int stemEnd(Words words, int from, int to) {
    return without(words, from, to, Role.COMPANY);
  }

  /** The first word that is no legal form: "Rosneft" of "PJSC Rosneft". */
  int baseStart(Words words, int from, int to) {
    boolean leads =
        to - from > 1
            && words.is(from, Words.UPPER)
            && nameWords.is(words.key(from), Role.LEGAL_FORM)
            && words.adjacent(from + 1);
    return leads ? from + 1 : from;
  }

  private int without(Words words, int from, int to, Role role) {
    int end = to;
    while (end > from + 1
        && (nameWords.is(words.key(end - 1), role)
            || nameWords.is(words.key(end - 1), Role.LEGAL_FORM))) {
      end--;
    }
    return opens(words, from, end) ? to : end;
  }

  /** "Tandala Power (Kenya": a name that would end inside a bracket. */
  private static boolean opens(Words words, int from, int end) {
    String name = words.text().substring(words.start(from), words.end(end - 1));
    return name.lastIndexOf('(') > name.lastIndexOf(')');
  }
}
