package org.policyscope.analysis.opennlp;

import java.util.List;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.Segmentation;
import org.policyscope.analysis.WordForm;

/** Tokens, sentences and lemmas without tags. */
final class FastEngine implements LanguageEngine {
  private final Segmenter segmenter;
  private final Lemmatizer lemmatizer;

  FastEngine(Segmenter segmenter, Lemmatizer lemmatizer) {
    this.segmenter = segmenter;
    this.lemmatizer = lemmatizer;
  }

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
