package org.policyscope.theme;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.theme.RoleCues.VerbClass;
import org.policyscope.theme.Words.Word;

/** The main verbs of one sentence with their form. */
final class Verbs {
  private static final int LONGEST_CHAIN = 5;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these",
          "those", "that", "such", "any", "some", "no", "all", "every", "each", "'s", "’s", "'",
          "’", "more", "most", "many", "new", "other", "own", "several", "further", "us", "it",
          "them");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "am", "been", "being", "get", "got");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "am", "been", "being", "have", "has", "had", "having",
          "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might",
          "must", "cannot", "'re", "'ve", "'ll", "'d", "ought");
  private static final Set<String> ADVERBS =
      Set.of(
          "not",
          "n't",
          "also",
          "never",
          "ever",
          "always",
          "often",
          "now",
          "still",
          "already",
          "just",
          "then",
          "again",
          "soon",
          "long",
          "further",
          "even",
          "only",
          "both",
          "thus",
          "therefore",
          "once",
          "twice",
          "badly",
          "hard",
          "first",
          "yet",
          "to");
  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "there");

  private final Words words;
  private final Grammar grammar;
  private final RoleCues cues;
  private final @Nullable Verb[] verbs;

  /**
   * A main verb.
   *
   * @param at index of the word
   * @param start index of the first of its auxiliaries
   * @param kind its class
   * @param form how it stands
   */
  record Verb(int at, int start, VerbClass kind, Form form) {
    boolean isPassive() {
      return form == Form.PASSIVE || form == Form.REDUCED;
    }
  }

  /** How a verb stands; REDUCED is a participle behind its noun, "loans extended by". */
  enum Form {
    FINITE,
    PASSIVE,
    REDUCED,
    INFINITIVE,
    GERUND
  }

  /**
   * @param named which words are part of a mention
   */
  Verbs(Clauses clauses, RoleCues cues, boolean[] named) {
    this.words = clauses.words();
    this.grammar = clauses.grammar();
    this.cues = cues;
    this.verbs = new Verb[words.size()];
    boolean[] found = new VerbFinder(clauses, cues, named).verbs();
    for (int i = 0; i < words.size(); i++) {
      if (found[i]) {
        verbs[i] = verb(clauses, i, found);
      }
    }
  }

  /** The verb at a word, if it is one. */
  Optional<Verb> at(int word) {
    return Optional.ofNullable(verbs[word]);
  }

  boolean isVerb(int word) {
    return verbs[word] != null;
  }

  /** The last verb from {@code first} to before {@code end}. */
  Optional<Verb> lastIn(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (verbs[i] != null) {
        return Optional.of(verbs[i]);
      }
    }
    return Optional.empty();
  }

  /** The first verb from {@code first} to before {@code end}. */
  Optional<Verb> firstIn(int first, int end) {
    for (int i = first; i < end; i++) {
      if (verbs[i] != null) {
        return Optional.of(verbs[i]);
      }
    }
    return Optional.empty();
  }

  static boolean isDeterminer(Word word) {
    return DETERMINERS.contains(word.surface());
  }

  static boolean isPronoun(Word word) {
    return PRONOUNS.contains(word.surface());
  }

  static boolean isAuxiliary(Word word) {
    return AUXILIARIES.contains(word.surface());
  }

  static boolean isBe(Word word) {
    return BE.contains(word.surface());
  }

  static boolean isAdverb(Word word) {
    String surface = word.surface();
    return ADVERBS.contains(surface) || (surface.length() > 4 && surface.endsWith("ly"));
  }

  private Verb verb(Clauses clauses, int at, boolean[] sure) {
    Word word = words.get(at);
    int start = at;
    boolean be = false;
    boolean to = false;
    while (start > 0
        && at - start < LONGEST_CHAIN
        && (isAuxiliary(words.get(start - 1)) || isAdverb(words.get(start - 1)))) {
      start--;
      be |= BE.contains(words.get(start).surface());
      to |= words.get(start).surface().equals("to");
      if (to) {
        break;
      }
    }
    VerbClass kind = cues.verb(word).orElse(cues.usual());
    boolean gerund = word.surface().endsWith("ing");
    boolean main = isAuxiliary(word);
    Form form;
    if (be && !gerund && !main) {
      form = Form.PASSIVE;
    } else if (to) {
      form = Form.INFINITIVE;
    } else if (gerund && !be) {
      form = Form.GERUND;
    } else if (start == at && isReduced(clauses, at, sure)) {
      form = Form.REDUCED;
    } else {
      form = Form.FINITE;
    }
    return new Verb(at, start, kind, form);
  }

  /** A participle without auxiliary that follows its noun. */
  private boolean isReduced(Clauses clauses, int at, boolean[] sure) {
    Word word = words.get(at);
    boolean participle =
        word.tag().equals("VBN")
            || (word.tag().isEmpty() && grammar.isParticiple(word))
            || (!word.tag().equals("VBD") && grammar.isPast(word));
    if (!participle || at + 1 >= words.size() || at == 0) {
      return false;
    }
    String next = words.get(at + 1).surface();
    if (word.tag().equals("VBN") || next.equals("by")) {
      return true;
    }
    if (!grammar.prepositions().contains(next)) {
      return false;
    }
    for (int i = at + 1; i < clauses.clauseEnd(at); i++) {
      boolean finite = sure[i] && grammar.isFinite(words.get(i));
      if (finite) {
        return true;
      }
    }
    return false;
  }
}
