package org.policyscope.analysis;

import java.util.List;

/**
 * What a library has to offer for one language. All methods are pure functions of their arguments
 * and may be called by many threads at once.
 */
public interface LanguageEngine {

  /**
   * Cuts a stretch of text into tokens and proposes where sentences start.
   *
   * @param text at most some ten thousand UTF-16 units
   * @return tokens in order, none empty, none overlapping, all within the text; no character but
   *     white space and control characters is left out
   */
  Segmentation segment(String text);

  /**
   * Reads the words of one sentence in their context.
   *
   * @return as many forms as words
   */
  List<WordForm> readSentence(List<String> words);

  /** Reads a word without context: its likeliest lemma, and no tag. */
  WordForm readWord(String word);
}
