package org.policyscope.entity;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Strategies whose name stands in quote marks beside a type word: “Smart Villages” programme, the
 * initiative “Light for All”.
 */
final class QuotedStrategies {
  private static final int LONGEST = 8;
  private static final int LONGEST_LAW = 20;

  /** How many words before its title a law may be called one. */
  private static final int FAR = 40;

  private static final Set<String> LAWS =
      Set.of("law", "laws", "decree", "decrees", "code", "act", "acts", "ordinance", "edict");

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
    int last = closing(words, from, LONGEST);
    boolean whole = last >= 0 && coverage.isCountry(from) && coverage.isCountry(last);
    return last < 0 || whole ? Optional.empty() : Optional.of(strategy(words, from, last + 1));
  }

  /**
   * The law of 5 March 2001, No. 12, “On Waste”, and of 7 May 2004 “On Water”: a title that starts
   * with the capitalised {@code on} in quote marks, not far behind words that speak of laws. Dates
   * and numbers between often look like the end of a sentence.
   */
  Optional<Candidate> law(Words words, int on) {
    boolean opened =
        !words.first(on)
            && (words.gap(on) & Words.QUOTE) != 0
            && on + 1 < words.size()
            && !words.first(on + 1);
    if (!opened) {
      return Optional.empty();
    }
    boolean law = false;
    for (int at = on - 1; at >= 0 && on - at <= FAR && !law; at--) {
      law = LAWS.contains(words.key(at));
    }
    int last = law ? closing(words, on, LONGEST_LAW) : -1;
    return last <= on ? Optional.empty() : Optional.of(strategy(words, on, last + 1));
  }

  /** The last word before the quote mark that closes; -1 if none does in reach. */
  private static int closing(Words words, int from, int longest) {
    int last = from;
    while (!isClosed(words, last)) {
      last++;
      boolean goesOn =
          last < words.size()
              && last - from < longest
              && !words.first(last)
              && (words.gap(last) & ~(Words.SOFT | Words.COMMA | Words.DASH)) == 0
              && (words.gap(last) & Words.QUOTE) == 0;
      if (!goesOn) {
        return -1;
      }
    }
    return last;
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
