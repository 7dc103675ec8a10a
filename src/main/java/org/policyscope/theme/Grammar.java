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
    Set<String> predicating,
    Set<String> past,
    Set<String> participles) {
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "the", "a", "an", "its", "their", "this", "these", "those", "and", "or", ",", "be",
          "been", "being", "not", "of", "more", "most", "well", "newly", "all", "as");
  private static final Set<String> OBJECT_STARTS =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "our",
          "us",
          "it",
          "them",
          "that",
          "$",
          "rmb",
          "usd",
          "approximately",
          "about",
          "more",
          "nearly",
          "over",
          "sharply");

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
    past = Set.copyOf(past);
    participles = Set.copyOf(participles);
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
      case "VERB" -> finite.contains(word.surface()) || (!isBase(word) && !isVerbal(word));
      case "" -> finite.contains(word.surface());
      default -> false;
    };
  }

  private static boolean isBase(Word word) {
    return word.surface().equals(word.lemma());
  }

  private static boolean isVerbal(Word word) {
    return word.surface().endsWith("ing") || word.surface().endsWith("ed");
  }

  /** Whether the word can be the participle of a perfect, "have signed". */
  boolean isParticiple(Word word) {
    return isPast(word)
        || participles.contains(word.surface())
        || word.surface().equals("been")
        || (word.tag().isEmpty() && word.surface().endsWith("en") && !isBase(word));
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

  /**
   * Whether the word is a finite verb in the simple past, as far as can be told: without a tag, a
   * form that can be nothing else, or one in -ed between a noun and its object or adverbial.
   *
   * @param words of the sentence
   * @param at index of the word
   */
  boolean isSimplePast(Words words, int at) {
    Word word = words.get(at);
    return switch (word.tag()) {
      case "VBD" -> true;
      case "", "AUX", "VERB" ->
          past.contains(word.surface())
              || ((isPast(word) || participles.contains(word.surface()))
                  && at > 0
                  && !leadsParticiple(words.get(at - 1).surface())
                  && at + 1 < words.size()
                  && followsVerb(words.get(at + 1).surface()));
      default -> false;
    };
  }

  /** Whether what follows such a word is a participle: "was signed", "the stated aim". */
  private boolean leadsParticiple(String surface) {
    return finite.contains(surface)
        || prepositions.contains(surface)
        || NO_SUBJECT.contains(surface)
        || separators.contains(surface);
  }

  private boolean followsVerb(String surface) {
    boolean preposition = prepositions.contains(surface) && !surface.equals("by");
    return preposition || OBJECT_STARTS.contains(surface) || Character.isDigit(surface.charAt(0));
  }

  boolean endsPhrase(Word word) {
    return prepositions.contains(word.surface());
  }
}
