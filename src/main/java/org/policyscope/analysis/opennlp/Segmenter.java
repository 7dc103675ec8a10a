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
import org.policyscope.analysis.Memo;
import org.policyscope.analysis.Segmentation;

/**
 * OpenNLP's sentence detector and tokenizer. The tokenizer decides within each stretch between
 * blanks, whatever stands around it; so its decisions are remembered by stretch, which makes it
 * several times faster.
 */
final class Segmenter {
  private static final int CAPACITY = 100_000;

  /** Longer stretches are no words; the model's cost grows with the square of the length. */
  private static final int LONGEST_STRETCH = 200;

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
    Span[] sentences = detector.sentPosDetect(text);
    int sentence = 0;
    int i = 0;
    while (i < text.length()) {
      if (isBlank(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      while (sentence < sentences.length && sentences[sentence].getStart() <= i) {
        builder.sentenceStart(builder.count());
        sentence++;
      }
      addTokens(builder, text.substring(i, end), i);
      i = end;
    }
    return builder.build();
  }

  private void addTokens(Segmentation.Builder builder, String stretch, int shift) {
    if (stretch.length() > LONGEST_STRETCH) {
      builder.token(shift, shift + stretch.length());
      return;
    }
    for (Span token : tokensOfStretch.get(stretch)) {
      builder.token(token.getStart() + shift, token.getEnd() + shift);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
