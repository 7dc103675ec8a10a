package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.policyscope.analysis.LongStretches;
import org.policyscope.analysis.Segmentation;
import org.policyscope.text.Span;

/** CoreNLP's tokenizer and sentence splitter, on light tokens instead of maps. */
final class TreebankSegmenter {
  /** No escaping: a token is what stands in the text. Unknown characters are tokens too. */
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,splitHyphenated=true,untokenizable=noneKeep";

  private static final int LONGEST_STRETCH = 300;

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
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    for (Span slice : LongStretches.slices(text, LONGEST_STRETCH)) {
      addWords(words, slice.of(text), slice.start());
    }
    return words;
  }

  private static void addWords(List<Word> words, String slice, int shift) {
    PTBTokenizer<Word> tokenizer =
        new PTBTokenizer<>(
            new StringReader(slice),
            (word, start, length) -> new Word(word, start + shift, length),
            OPTIONS);
    int end = shift;
    while (tokenizer.hasNext()) {
      Word word = tokenizer.next();
      if (word.start() >= end && word.length() > 0) {
        words.add(word);
        end = word.start() + word.length();
      }
    }
  }
}
