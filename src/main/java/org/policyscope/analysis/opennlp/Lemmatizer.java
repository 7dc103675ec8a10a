package org.policyscope.analysis.opennlp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import org.policyscope.analysis.Memo;
import org.policyscope.analysis.WordForm;

/**
 * OpenNLP's statistical lemmatizer, asked for one lower-cased word and its tag at a time: so a
 * lemma is a pure function of both, does not depend on the neighbours, and can be remembered. The
 * model reads 7,000 words a second, the memory millions.
 */
final class Lemmatizer {
  private static final int CAPACITY = 50_000;
  private static final int LONGEST_WORD = 60;

  private final ThreadSafeLemmatizerME model;
  private final Memo<String, WordForm> untagged = new Memo<>(this::guess, CAPACITY);
  private final Map<String, Memo<String, WordForm>> tagged = new ConcurrentHashMap<>();

  Lemmatizer(LemmatizerModel model) {
    this.model = new ThreadSafeLemmatizerME(model);
  }

  /** The form of a word without context. */
  WordForm read(String word) {
    return untagged.get(word);
  }

  /** The form of a word with a tag of Universal Dependencies. */
  WordForm read(String word, String tag) {
    return tagged
        .computeIfAbsent(
            tag,
            t -> new Memo<>(w -> new WordForm(lemma(w.toLowerCase(Locale.ROOT), t), t), CAPACITY))
        .get(word);
  }

  /** Only what looks inflected is asked for: as a noun in -s, as a verb in -ed and -ing. */
  private WordForm guess(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("ed") || lower.endsWith("ing")) {
      return new WordForm(lemma(lower, "VERB"), "");
    }
    return new WordForm(lower.endsWith("s") ? lemma(lower, "NOUN") : lower, "");
  }

  private String lemma(String lower, String tag) {
    if (lower.length() > LONGEST_WORD || !lower.chars().allMatch(Lemmatizer::isWordPart)) {
      return lower;
    }
    String lemma =
        model.lemmatize(new String[] {lower}, new String[] {tag})[0].toLowerCase(Locale.ROOT);
    return lemma.isEmpty() || !Character.isLetter(lemma.charAt(0)) ? lower : lemma;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
