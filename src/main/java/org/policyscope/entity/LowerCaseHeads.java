package org.policyscope.entity;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Strategies whose type word is in lower case behind a capitalised name: "the One Village
 * initiative", "the Light for All programme".
 */
final class LowerCaseHeads {
  private static final int LONGEST = 8;

  private static final Set<String> INSIDE =
      Set.of("for", "of", "and", "the", "without", "to", "in", "with", "on", "against");

  private final NameWords nameWords;

  LowerCaseHeads(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** The strategy whose type word, in lower case, is at {@code head}. */
  Optional<Candidate> at(Words words, Coverage coverage, int head) {
    if (head < 3 || words.first(head) || words.gap(head) != Words.BLANK) {
      return Optional.empty();
    }
    int from = start(words, head);
    boolean opened =
        from > 0
            && head - from >= 2
            && words.gap(from) == Words.BLANK
            && !words.first(from)
            && isOpening(words, from - 1);
    if (!opened || !isName(words, coverage, from, head)) {
      return Optional.empty();
    }
    return Optional.of(Candidate.of(words, from, head + 1, EntityType.STRATEGY, Origin.PATTERN));
  }

  private static int start(Words words, int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST && words.adjacent(from) && !words.first(from)) {
      int before = from - 1;
      boolean inside =
          !words.capital(before)
              && from < head
              && INSIDE.contains(words.key(before))
              && words.adjacent(before)
              && words.capital(before - 1);
      if (!words.capital(before) && !inside) {
        break;
      }
      from = before;
    }
    return from;
  }

  private boolean isOpening(Words words, int before) {
    String key = words.key(before);
    return !words.capital(before)
        && (nameWords.is(key, Role.DETERMINER) || key.equals(Words.POSSESSIVE))
        && !key.equals("of");
  }

  /** Every word must be free: no country, no known body or strategy, no type word of either. */
  private boolean isName(Words words, Coverage coverage, int from, int head) {
    int names = 0;
    for (int at = from; at < head; at++) {
      String key = words.key(at);
      boolean taken =
          coverage.isCountry(at)
              || coverage.isKnown(at)
              || nameWords.is(key, Role.INSTITUTION)
              || nameWords.is(key, Role.STRATEGY)
              || nameWords.is(key, Role.TITLE)
              || nameWords.is(key, Role.EVENT)
              || nameWords.is(key, Role.PLACE)
              || (at == from && nameWords.is(key, Role.FUNCTION));
      if (taken) {
        return false;
      }
      names += words.capital(at) && !nameWords.is(key, Role.GENERIC) ? 1 : 0;
    }
    return names >= 2;
  }
}
