package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import org.policyscope.analysis.LongStretches;
import org.policyscope.analysis.Segmentation;
import org.policyscope.text.Span;

/** CoreNLP's tokenizer and sentence splitter, on light tokens instead of maps. */
final class TreebankSegmenter {
  private static final int LONGEST_STRETCH = 300;
  private static final ThreadLocal<TreebankLexer> LEXER =
      ThreadLocal.withInitial(TreebankLexer::new);

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
    int end = 0;
    for (Word word : LEXER.get().words(slice)) {
      if (word.start() >= end && word.length() > 0) {
        words.add(new Word(word.word(), word.start() + shift, word.length()));
        end = word.start() + word.length();
      }
    }
  }
}
