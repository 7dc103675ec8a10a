package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.policyscope.analysis.Segmentation;

/** CoreNLP's tokenizer and sentence splitter, on light tokens instead of maps. */
final class TreebankSegmenter {
  /** No escaping: a token is what stands in the text. Unknown characters are tokens too. */
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,splitHyphenated=true,untokenizable=noneKeep";

  private final WordToSentenceProcessor<Word> splitter = new WordToSentenceProcessor<>();

  Segmentation segment(String text) {
    List<Word> words = tokenize(text);
    Segmentation.Builder builder = new Segmentation.Builder();
    for (List<Word> sentence : splitter.process(words)) {
      builder.sentenceStart(builder.count());
      for (Word word : sentence) {
        builder.token(word.start(), word.start() + word.length());
      }
    }
    return builder.build();
  }

  private static List<Word> tokenize(String text) {
    PTBTokenizer<Word> tokenizer = new PTBTokenizer<>(new StringReader(text), Word::new, OPTIONS);
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    int end = 0;
    while (tokenizer.hasNext()) {
      Word word = tokenizer.next();
      if (word.start() >= end && word.length() > 0) {
        words.add(word);
        end = word.start() + word.length();
      }
    }
    return words;
  }
}
