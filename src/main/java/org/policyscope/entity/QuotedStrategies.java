package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Strategies whose name stands in quote marks beside a type word: “Smart Villages” programme, the
 * initiative “Light for All”.
 */
final class QuotedStrategies {
  private static final int LONGEST = 8;
  private static final String CLOSING = "”\"»";

  private final NameWords nameWords;

  QuotedStrategies(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** “Smart Villages” programme: words in quote marks with the head directly behind them. */
  Optional<Candidate> before(Words words, int head) {
    if (head == 0 || (words.gap(head) & Words.QUOTE) == 0 || words.first(head)) {
      return Optional.empty();
    }
    if ((words.gap(head) & ~(Words.QUOTE | Words.BLANK)) != 0) {
      return Optional.empty();
    }
    int from = head - 1;
    while (from > 0 && head - from <= LONGEST && (words.gap(from) & Words.QUOTE) == 0) {
      if (words.first(from) || !words.joined(from)) {
        return Optional.empty();
      }
      from--;
    }
    boolean opened = (words.gap(from) & Words.QUOTE) != 0;
    if (nameWords.is(words.key(from), Role.DETERMINER)) {
      from++;
    }
    boolean named = opened && head - from >= 2 && words.capital(from);
    return named ? Optional.of(strategy(words, from, head + 1)) : Optional.empty();
  }

  /** The initiative “Light for All”, a programme called “Light for All”. */
  Optional<Candidate> behind(Words words, Coverage coverage, int head) {
    int from = head + 1;
    boolean called = from < words.size() && nameWords.is(words.key(from), Role.CALLED);
    from = called ? from + 1 : from;
    if (called && words.near(head, 2).equals("as")) {
      from++;
    }
    boolean opened =
        from + 1 < words.size()
            && !words.first(from)
            && (words.gap(from) & Words.QUOTE) != 0
            && (words.gap(from) & ~(Words.QUOTE | Words.BLANK | Words.COMMA)) == 0;
    if (!opened) {
      return Optional.empty();
    }
    if (words.key(from).equals("the")) {
      from++;
    }
    if (!words.capital(from) && !words.is(from, Words.DIGIT)) {
      return Optional.empty();
    }
    int last = from;
    while (!isClosed(words, last)) {
      last++;
      boolean goesOn =
          last < words.size()
              && last - from < LONGEST
              && !words.first(last)
              && (words.gap(last) & ~(Words.SOFT | Words.COMMA | Words.DASH)) == 0
              && (words.gap(last) & Words.QUOTE) == 0;
      if (!goesOn) {
        return Optional.empty();
      }
    }
    boolean whole = coverage.isCountry(from) && coverage.isCountry(last);
    return whole ? Optional.empty() : Optional.of(strategy(words, from, last + 1));
  }

  /** Whether a quote mark closes directly behind the word, or behind the comma or stop there. */
  private static boolean isClosed(Words words, int word) {
    String text = words.text();
    int at = words.end(word);
    if (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '.')) {
      at++;
    }
    return at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  private static Candidate strategy(Words words, int from, int to) {
    return Candidate.of(words, from, to, EntityType.STRATEGY, Origin.PATTERN);
  }
}
