package org.policyscope.theme.semantic;

import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.theme.SemanticSimilarity;
import org.policyscope.theme.SentenceMeaning;

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
  public boolean same(int theme, SemanticSimilarity other, int place) {
    return other instanceof JointSimilarity joint
        && words.same(theme, joint.words, place)
        && sentences.same(theme, joint.sentences, place);
  }

  @Override
  public SentenceMeaning of(ParsedDocument document, Sentence sentence) {
    String text = document.text();
    int start = sentence.span().start();
    int end = sentence.span().end();
    float[] vector = sentences.vector(text, start, end);
    float[] logits = sentences.logits(vector);
    float[] others = words.logits(words.vector(text, start, end));
    for (int theme = 0; theme < logits.length; theme++) {
      logits[theme] = (logits[theme] + others[theme]) / 2;
    }
    return new Meaning(StaticSimilarity.probabilities(logits), vector, sentences);
  }
}
