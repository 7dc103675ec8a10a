package org.policyscope.theme;

import java.util.Set;
import org.policyscope.theme.Words.Word;

/**
 * Tells which words of a sentence are main verbs: by tags where a tagger ran, else by the form of
 * the word and its neighbours. A word that is as often a noun counts as a verb only where its
 * neighbours say so.
 */
final class VerbFinder {
  private static final int LONGEST_CHAIN = 5;
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot",
          "'ll");

  private final Clauses clauses;
  private final Words words;
  private final Grammar grammar;
  private final RoleCues cues;
  private final boolean[] named;

  /**
   * @param named which words are part of a mention
   */
  VerbFinder(Clauses clauses, RoleCues cues, boolean[] named) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.grammar = clauses.grammar();
    this.cues = cues;
    this.named = named;
  }

  /** For each word whether it is a main verb. */
  boolean[] verbs() {
    boolean[] sure = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      sure[i] = !named[i] && isSurely(i);
    }
    for (int i = 0; i < words.size(); i++) {
      // From left to right: what was found tells of the words behind.
      sure[i] |= !named[i] && isProbably(i, sure);
    }
    return sure;
  }

  private boolean isSurely(int i) {
    Word word = words.get(i);
    if (Verbs.isAuxiliary(word)) {
      return isMain(i);
    }
    if (!word.tag().isEmpty()) {
      return word.tag().startsWith("V") && !isAttribute(i);
    }
    boolean behindDeterminer = i > 0 && Verbs.isDeterminer(words.get(i - 1));
    if (isBehindModal(i)) {
      return true;
    }
    if (word.surface().endsWith("ing") && isProgressive(i)) {
      return true;
    }
    if (grammar.isGerund(word)) {
      return leadsGerund(i) || (cues.verb(word).isPresent() && opensGerund(i));
    }
    if (grammar.isPast(word)) {
      return !isAttribute(i);
    }
    boolean known = cues.verb(word).isPresent() || grammar.finite().contains(word.surface());
    return known && !cues.alsoNouns().contains(word.lemma()) && !behindDeterminer && !isOfNoun(i);
  }

  /** Behind a preposition other than "to", a form without ending is none of a verb. */
  private boolean isOfNoun(int i) {
    return i > 0
        && grammar.prepositions().contains(words.get(i - 1).surface())
        && !words.get(i - 1).surface().equals("to");
  }

  /** An auxiliary is the main verb where no other verb comes: "is vulnerable", "has debts". */
  private boolean isMain(int i) {
    String surface = words.get(i).surface();
    if (!words.get(i).tag().equals("MD")
        && !Verbs.isBe(words.get(i))
        && !surface.startsWith("ha")) {
      return false;
    }
    for (int next = i + 1; next < Math.min(words.size(), i + LONGEST_CHAIN); next++) {
      Word word = words.get(next);
      if (Verbs.isAuxiliary(word)) {
        return false;
      }
      if (Verbs.isAdverb(word)) {
        continue;
      }
      if (!word.tag().isEmpty()) {
        return !word.tag().startsWith("V");
      }
      return !grammar.isPast(word)
          && !(Verbs.isBe(words.get(i))
              && (grammar.isGerund(word)
                  || (word.surface().endsWith("ing") && cues.verb(word).isPresent())))
          && !grammar.participles().contains(word.surface())
          && !isKnownParticiple(word);
    }
    return true;
  }

  private boolean isKnownParticiple(Word word) {
    return word.tag().isEmpty()
        && cues.verb(word).isPresent()
        && (word.surface().endsWith("en")
            || word.surface().endsWith("wn")
            || !cues.alsoNouns().contains(word.lemma()));
  }

  /** "the planned port", "increased lending": between a determiner or preposition and a noun. */
  private boolean isAttribute(int i) {
    if (i == 0) {
      return grammar.isPast(words.get(0));
    }
    Word before = words.get(i - 1);
    boolean leads =
        Verbs.isDeterminer(before)
            || (grammar.prepositions().contains(before.surface())
                && !before.surface().equals("to")
                && !grammar.isGerund(words.get(i)));
    return leads && i + 1 < words.size() && !endsPhrase(i + 1);
  }

  private boolean endsPhrase(int i) {
    Word word = words.get(i);
    return grammar.prepositions().contains(word.surface())
        || Verbs.isDeterminer(word)
        || !Character.isLetterOrDigit(word.surface().charAt(0));
  }

  private boolean isBehindModal(int i) {
    int before = i - 1;
    if (Verbs.isAdverb(words.get(i))) {
      return false;
    }
    while (before > 0 && Verbs.isAdverb(words.get(before))) {
      before--;
    }
    return before >= 0 && MODALS.contains(words.get(before).surface());
  }

  /** "is building": even a word that is rarely a verb is one then, if a list has it. */
  private boolean isProgressive(int i) {
    int before = i - 1;
    while (before > 0 && Verbs.isAdverb(words.get(before))) {
      before--;
    }
    return before >= 0 && Verbs.isBe(words.get(before)) && cues.verb(words.get(i)).isPresent();
  }

  /** Behind a name, a plural or a mark: "countries facing default"; not "trading partner". */
  private boolean opensGerund(int i) {
    if (i == 0) {
      return true;
    }
    Word before = words.get(i - 1);
    return named[i - 1]
        || isPlural(before)
        || before.surface().equals("and")
        || !Character.isLetterOrDigit(before.surface().charAt(0));
  }

  private boolean leadsGerund(int i) {
    if (i == 0) {
      return false;
    }
    Word before = words.get(i - 1);
    return Verbs.isBe(before)
        || grammar.prepositions().contains(before.surface())
        || Verbs.isAdverb(before);
  }

  /** A word that may be a noun, such as "exports". */
  private boolean isProbably(int i, boolean[] sure) {
    Word word = words.get(i);
    if (!word.tag().isEmpty() || !cues.alsoNouns().contains(word.lemma()) || i == 0) {
      return false;
    }
    int before = i - 1;
    while (before > 0
        && Verbs.isAdverb(words.get(before))
        && !words.get(before).surface().equals("to")) {
      before--;
    }
    Word left = words.get(before);
    if (left.surface().equals("to")) {
      return i + 1 < words.size()
          && (named[i + 1] || Verbs.isDeterminer(words.get(i + 1)) || !endsPhrase(i + 1));
    }
    if (Verbs.isAuxiliary(left)) {
      boolean noun = Verbs.isBe(left) || left.surface().startsWith("ha");
      return !noun;
    }
    boolean second = left.surface().equals("and") || left.surface().equals("or");
    if (second) {
      if (isCall(i)) {
        return true;
      }
      return i + 1 < words.size()
          && (named[i + 1] || Verbs.isDeterminer(words.get(i + 1)))
          && hasVerb(Math.max(0, before - 1), sure);
    }
    if (Verbs.isPronoun(left) && !left.surface().equals("that")) {
      return true;
    }
    boolean governs = i + 1 < words.size() && words.get(i + 1).surface().equals("to");
    boolean subject = named[before] || isPlural(left);
    return subject && ((governs && isInfinitive(i + 2, sure)) || !hasVerb(i, sure));
  }

  /** "and call on Kenya". */
  private boolean isCall(int i) {
    return words.get(i).surface().startsWith("call")
        && i + 1 < words.size()
        && words.get(i + 1).surface().endsWith("on");
  }

  private boolean isInfinitive(int i, boolean[] sure) {
    return i < words.size() && sure[i] && words.get(i).surface().equals(words.get(i).lemma());
  }

  private static boolean isPlural(Word word) {
    return word.surface().endsWith("s") && !word.surface().equals(word.lemma());
  }

  private boolean hasVerb(int i, boolean[] sure) {
    Reach.Range clause = clauses.clauseAround(i);
    for (int at = clause.first(); at < clause.end(); at++) {
      boolean dependent = at > 0 && words.get(at - 1).surface().equals("to");
      if (sure[at] && !dependent && !words.get(at).surface().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}
