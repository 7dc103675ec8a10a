package org.policyscope.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tokens, sentences and lemmas without tags: what a library gives at the fast level.
 *
 * @param segmenter finds tokens and sentences; safe for use by many threads
 * @param lemmatizer gives the form of a word without context; likewise
 */
public record UntaggedEngine(
    Function<String, Segmentation> segmenter, Function<String, WordForm> lemmatizer)
    implements LanguageEngine {

  @Override
  public Segmentation segment(String text) {
    return segmenter.apply(text);
  }

  @Override
  public List<WordForm> readSentence(List<String> words) {
    List<WordForm> forms = new ArrayList<>(words.size());
    for (String word : words) {
      forms.add(lemmatizer.apply(word));
    }
    return forms;
  }

  @Override
  public WordForm readWord(String word) {
    return lemmatizer.apply(word);
  }
}
