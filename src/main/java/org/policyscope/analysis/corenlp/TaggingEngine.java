package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.Segmentation;
import org.policyscope.analysis.WordForm;

/** Tokens, sentences, Penn Treebank tags by a maximum entropy tagger, and lemmas. */
final class TaggingEngine implements LanguageEngine {
  private final TreebankSegmenter segmenter = new TreebankSegmenter();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final MaxentTagger tagger;

  TaggingEngine(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public Segmentation segment(String text) {
    return segmenter.segment(text);
  }

  @Override
  public List<WordForm> readSentence(List<String> words) {
    List<TaggedWord> tagged = tagger.tagSentence(words.stream().map(Word::of).toList());
    List<WordForm> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      forms.add(lemmatizer.read(words.get(i), tagged.get(i).tag()));
    }
    return forms;
  }

  @Override
  public WordForm readWord(String word) {
    return lemmatizer.read(word);
  }
}
