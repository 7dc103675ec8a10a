package org.policyscope.theme;

import java.util.Set;
import org.policyscope.theme.Words.Word;

/**
 * Words by which clauses and phrases are told apart. Data in {@code models/themes/clauses.yaml},
 * which explains each list; all in lower case.
 */
record Grammar(
    Set<String> separators,
    Set<String> contrasts,
    Set<String> subordinators,
    Set<String> adjuncts,
    Set<String> prepositions,
    Set<String> subjects,
    Set<String> finite,
    Set<String> nouns,
    Set<String> bearers,
    Set<String> predicating) {

  Grammar {
    separators = Set.copyOf(separators);
    contrasts = Set.copyOf(contrasts);
    subordinators = Set.copyOf(subordinators);
    adjuncts = Set.copyOf(adjuncts);
    prepositions = Set.copyOf(prepositions);
    subjects = Set.copyOf(subjects);
    finite = Set.copyOf(finite);
    nouns = Set.copyOf(nouns);
    bearers = Set.copyOf(bearers);
    predicating = Set.copyOf(predicating);
  }

  /** Whether a tagger calls the word a verb, or none ran. */
  boolean mayBeVerb(Word word) {
    return word.tag().isEmpty() || isVerbTag(word.tag()) || word.surface().endsWith("ing");
  }

  private static boolean isVerbTag(String tag) {
    return tag.startsWith("V") || tag.equals("MD") || tag.equals("AUX");
  }

  /** Whether the word is a verb with a subject of its own, as far as can be told. */
  boolean isFinite(Word word) {
    return switch (word.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      // Universal tags tell verbs from nouns, not finite forms from others.
      case "AUX" -> finite.contains(word.surface());
      case "VERB" -> finite.contains(word.surface()) || (!isBase(word) && !isParticiple(word));
      case "" -> finite.contains(word.surface());
      default -> false;
    };
  }

  private static boolean isBase(Word word) {
    return word.surface().equals(word.lemma());
  }

  private static boolean isParticiple(Word word) {
    return word.surface().endsWith("ing") || word.surface().endsWith("ed");
  }

  /** Whether the word is a verb in -ing, as far as can be told. */
  boolean isGerund(Word word) {
    return word.surface().length() > 4
        && word.surface().endsWith("ing")
        && !nouns.contains(word.surface())
        && (word.tag().isEmpty() || isVerbTag(word.tag()));
  }

  /** Whether the word looks like a past form: finite where no other verb stands before it. */
  boolean isPast(Word word) {
    return switch (word.tag()) {
      case "VBD", "VBN" -> true;
      case "", "VERB" ->
          word.surface().length() > 4
              && word.surface().endsWith("ed")
              && !nouns.contains(word.surface());
      default -> false;
    };
  }

  boolean endsPhrase(Word word) {
    return prepositions.contains(word.surface());
  }
}
