package org.policyscope.analysis.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTagger;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.Segmentation;
import org.policyscope.analysis.WordForm;

/** Tokens, sentences, tags of Universal Dependencies, lemmas. */
final class TaggingEngine implements LanguageEngine {
  private final Segmenter segmenter;
  private final POSTagger tagger;
  private final Lemmatizer lemmatizer;

  TaggingEngine(Segmenter segmenter, POSTagger tagger, Lemmatizer lemmatizer) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
  }

  @Override
  public Segmentation segment(String text) {
    return segmenter.segment(text);
  }

  @Override
  public List<WordForm> readSentence(List<String> words) {
    String[] tags = tagger.tag(words.toArray(String[]::new));
    List<WordForm> forms = new ArrayList<>(words.size());
    for (int i = 0; i < tags.length; i++) {
      forms.add(lemmatizer.read(words.get(i), tags[i]));
    }
    return forms;
  }

  @Override
  public WordForm readWord(String word) {
    return lemmatizer.read(word);
  }
}
