package org.policyscope.theme.semantic;

import java.util.Optional;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.theme.SemanticSimilarity;

/**
 * Two similarities in one: the mean of their log odds. Vectors of words know which words a theme
 * has, an encoder what they mean together; on our development sets the two did better than either.
 */
public final class JointSimilarity implements SemanticSimilarity {
  private final StaticSimilarity words;
  private final StaticSimilarity sentences;

  /**
   * @param words by vectors of words
   * @param sentences by an encoder, for the same taxonomy
   */
  public JointSimilarity(StaticSimilarity words, StaticSimilarity sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  @Override
  public double[] of(ParsedDocument document, Sentence sentence) {
    return of(document.text(), sentence.span().start(), sentence.span().end());
  }

  /** The same for a part of a text. */
  double[] of(String text, int start, int end) {
    float[] logits = words.logits(text, start, end);
    float[] others = sentences.logits(text, start, end);
    for (int theme = 0; theme < logits.length; theme++) {
      logits[theme] = (logits[theme] + others[theme]) / 2;
    }
    return StaticSimilarity.probabilities(logits);
  }

  @Override
  public Optional<String> nearest(ParsedDocument document, Sentence sentence, int theme) {
    return sentences.nearest(document, sentence, theme);
  }
}
