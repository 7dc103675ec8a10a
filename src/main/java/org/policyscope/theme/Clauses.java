package org.policyscope.theme;

import java.util.Set;
import org.policyscope.theme.Words.Word;

/**
 * Where the clauses of one sentence end. A shallow reading by closed word classes, and by the tags
 * where a tagger ran; it never looks farther than a few words, so that its cost is linear.
 */
final class Clauses {
  private static final int LOOK_AHEAD = 14;
  private static final int FARTHEST_BACK = 60;
  private static final int LONGEST_LIST_ITEM = 7;
  private static final Set<String> COORDINATORS = Set.of("and", "or", "nor", "&");

  private final Words words;
  private final Grammar grammar;

  /** For each word, the first border at or behind it; the number of words if there is none. */
  private final int[] clauseEnd;

  /** The same for what ends a whole statement. */
  private final int[] statementEnd;

  Clauses(Words words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
    int size = words.size();
    this.clauseEnd = new int[size + 1];
    this.statementEnd = new int[size + 1];
    clauseEnd[size] = size;
    statementEnd[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      statementEnd[i] = endsStatement(i) ? i : statementEnd[i + 1];
      clauseEnd[i] = endsStatement(i) || endsClause(i) ? i : clauseEnd[i + 1];
    }
  }

  Words words() {
    return words;
  }

  Grammar grammar() {
    return grammar;
  }

  int clauseEnd(int from) {
    return clauseEnd[from];
  }

  int statementEnd(int from) {
    return statementEnd[from];
  }

  /** Whether a clause ends before word {@code i}. */
  boolean isBorder(int i) {
    return clauseEnd[i] == i;
  }

  boolean isComma(int i) {
    return surface(i).equals(",");
  }

  /** The clause that the word stands in. */
  Reach.Range clauseAround(int word) {
    int first = word;
    while (first > 0 && word - first < FARTHEST_BACK && !isBorder(first - 1)) {
      first--;
    }
    return new Reach.Range(first, Math.min(clauseEnd[word], word + FARTHEST_BACK));
  }

  /** The statement that the word stands in, dependent clauses included. */
  Reach.Range statementAround(int word) {
    int first = word;
    while (first > 0 && word - first < FARTHEST_BACK && !isStatementEnd(first - 1)) {
      first--;
    }
    return new Reach.Range(first, Math.min(statementEnd[word], word + FARTHEST_BACK));
  }

  /** Whether a mark or a contrast that ends a statement stands there. */
  boolean isStatementEnd(int i) {
    return statementEnd[i] == i;
  }

  /** The last comma, within a few words before the word; -1 if there is none. */
  int commaBefore(int word) {
    for (int i = word - 1; i >= Math.max(0, word - LOOK_AHEAD); i--) {
      if (isComma(i)) {
        return i;
      }
      if (isStatementEnd(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the word is the first of its clause, conjunctions and commas aside. */
  boolean startsClause(int i) {
    int at = i - 1;
    while (at >= 0 && !isBorder(at) && COORDINATORS.contains(surface(at))) {
      at--;
    }
    return at < 0 || isBorder(at) || isComma(at);
  }

  /** Whether the word stands behind a comma or a coordinator, or is one. */
  boolean isCoordinated(int i) {
    return surface(i).equals("nor")
        || (i > 0 && (isComma(i - 1) || COORDINATORS.contains(surface(i - 1))));
  }

  private String surface(int i) {
    return words.get(i).surface();
  }

  private boolean endsStatement(int i) {
    return grammar.separators().contains(surface(i)) || grammar.contrasts().contains(surface(i));
  }

  private boolean endsClause(int i) {
    String word = surface(i);
    if (grammar.subordinators().contains(word)) {
      return true;
    }
    if (word.equals(",")) {
      return !continuesList(i);
    }
    return (word.equals("and") || word.equals("nor") || word.equals("or"))
        && newClause(i + 1, word.equals("or"));
  }

  /** Whether behind a coordinator a verb begins that is not governed by what stands before. */
  private boolean newClause(int from, boolean disjunction) {
    if (from >= words.size()) {
      return false;
    }
    if (grammar.subjects().contains(surface(from))) {
      return true;
    }
    if (disjunction) {
      return false;
    }
    Word first = words.get(from);
    if (grammar.isPast(first) && from + 1 < words.size() && !isNounLike(from + 1)) {
      return true;
    }
    int finite = finiteBefore(from, Math.min(words.size(), from + LOOK_AHEAD));
    return finite >= 0;
  }

  /** Behind a past form a noun speaks for an adjective: "and failed states". */
  private boolean isNounLike(int i) {
    String next = surface(i);
    boolean function =
        next.equals("the")
            || next.equals("a")
            || next.equals("an")
            || next.equals("to")
            || next.equals("its")
            || next.equals("their")
            || grammar.prepositions().contains(next);
    return !function;
  }

  /** The first finite verb from {@code from} before {@code to} or another border; -1 if none. */
  private int finiteBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = surface(i);
      if (grammar.isFinite(words.get(i))) {
        return i;
      }
      if (word.equals(",")
          || COORDINATORS.contains(word)
          || grammar.subordinators().contains(word)
          || endsStatement(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the comma parts equal items of a list, "war, famine or disease". */
  private boolean continuesList(int comma) {
    int last = Math.min(words.size(), comma + 1 + 4 * LONGEST_LIST_ITEM);
    int itemStart = comma + 1;
    for (int i = comma + 1; i < last; i++) {
      String word = surface(i);
      if (COORDINATORS.contains(word)) {
        boolean negative = !word.equals("and");
        return negative
            ? !newClause(i + 1, true)
            : finiteBefore(i + 1, Math.min(words.size(), i + 1 + LOOK_AHEAD)) < 0;
      }
      if (word.equals(",")) {
        itemStart = i + 1;
        continue;
      }
      if (i - itemStart >= LONGEST_LIST_ITEM
          || endsStatement(i)
          || grammar.subordinators().contains(word)
          || grammar.subjects().contains(word)
          || grammar.isFinite(words.get(i))
          || (i == itemStart && grammar.prepositions().contains(word))) {
        return false;
      }
    }
    return false;
  }
}
