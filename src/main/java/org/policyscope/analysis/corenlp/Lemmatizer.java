package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policyscope.analysis.Memo;
import org.policyscope.analysis.WordForm;

/**
 * CoreNLP's morphology (Minnen, Carroll and Pearce 2001) as a pure function of word and tag,
 * remembered because the finite-state lexer behind it is slow to start and not safe for threads.
 */
final class Lemmatizer {
  private static final int CAPACITY = 50_000;
  private static final int LONGEST_WORD = 60;

  /** A lexer has a buffer of 32 kB, too much to make one for each word; each call resets it. */
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);

  private final Memo<String, WordForm> untagged = new Memo<>(Lemmatizer::stem, CAPACITY);
  private final Map<String, Memo<String, WordForm>> tagged = new ConcurrentHashMap<>();

  /** The form of a word without context. */
  WordForm read(String word) {
    return untagged.get(word);
  }

  /** The form of a word with a Penn Treebank tag. */
  WordForm read(String word, String tag) {
    return tagged
        .computeIfAbsent(tag, t -> new Memo<>(w -> new WordForm(lemma(w, t), t), CAPACITY))
        .get(word);
  }

  private static WordForm stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return new WordForm(isWord(lower) ? MORPHOLOGY.get().stem(lower) : lower, "");
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!isWord(lower) && !lower.startsWith("'") && !lower.startsWith("n'")) {
      return lower;
    }
    String common = tag.equals("NNPS") ? "NNS" : tag;
    return MORPHOLOGY.get().lemma(lower, common, true);
  }

  /** Whether the lexer can do something with it; it stumbles over long or mixed strings. */
  private static boolean isWord(String lower) {
    if (lower.length() > LONGEST_WORD) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (!Character.isLetter(lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
