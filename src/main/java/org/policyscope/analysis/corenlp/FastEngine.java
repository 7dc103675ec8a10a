package org.policyscope.analysis.corenlp;

import java.util.List;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.Segmentation;
import org.policyscope.analysis.WordForm;

/** Tokens, sentences and lemmas by rules alone. */
final class FastEngine implements LanguageEngine {
  private final TreebankSegmenter segmenter = new TreebankSegmenter();
  private final Lemmatizer lemmatizer = new Lemmatizer();

  @Override
  public Segmentation segment(String text) {
    return segmenter.segment(text);
  }

  @Override
  public List<WordForm> readSentence(List<String> words) {
    return words.stream().map(lemmatizer::read).toList();
  }

  @Override
  public WordForm readWord(String word) {
    return lemmatizer.read(word);
  }
}
