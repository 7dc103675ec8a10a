package org.policyscope.analysis.opennlp;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.policyscope.analysis.LongStretches;
import org.policyscope.analysis.Memo;
import org.policyscope.analysis.Segmentation;

/**
 * OpenNLP's sentence detector and tokenizer. The tokenizer decides within each stretch between
 * blanks, whatever stands around it; so its decisions are remembered by stretch, which makes it
 * several times faster.
 */
final class Segmenter {
  private static final int CAPACITY = 100_000;

  private static final int LONGEST_STRETCH = 300;

  private final SentenceDetector detector;
  private final Tokenizer tokenizer;
  private final Memo<String, List<Span>> tokensOfStretch;

  Segmenter(SentenceModel sentences, TokenizerModel tokens) {
    this.detector = new ThreadSafeSentenceDetectorME(sentences);
    this.tokenizer = new ThreadSafeTokenizerME(tokens);
    this.tokensOfStretch =
        new Memo<>(stretch -> Stream.of(tokenizer.tokenizePos(stretch)).toList(), CAPACITY);
  }

  Segmentation segment(String text) {
    Segmentation.Builder builder = new Segmentation.Builder();
    for (org.policyscope.text.Span slice : LongStretches.slices(text, LONGEST_STRETCH)) {
      addSlice(builder, slice.of(text), slice.start());
    }
    return builder.build();
  }

  private void addSlice(Segmentation.Builder builder, String slice, int shift) {
    Span[] sentences = detector.sentPosDetect(slice);
    int sentence = 0;
    int i = 0;
    while (i < slice.length()) {
      if (isBlank(slice.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < slice.length() && !isBlank(slice.charAt(end))) {
        end++;
      }
      while (sentence < sentences.length && sentences[sentence].getStart() <= i) {
        builder.sentenceStart(builder.count());
        sentence++;
      }
      for (Span token : tokensOfStretch.get(slice.substring(i, end))) {
        builder.token(token.getStart() + i + shift, token.getEnd() + i + shift);
      }
      i = end;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
