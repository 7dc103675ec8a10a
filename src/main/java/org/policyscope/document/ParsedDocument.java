package org.policyscope.document;

import java.util.List;
import org.policyscope.text.Sentence;
import org.policyscope.text.Token;

/**
 * A document whose sentences, tokens, tags and lemmas are known.
 *
 * @param clean the document before
 * @param tokens of the whole document in order
 * @param sentences in order; each names its tokens by index
 */
public record ParsedDocument(CleanDocument clean, List<Token> tokens, List<Sentence> sentences) {

  public ParsedDocument {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The cleaned text that all spans of sentences and tokens refer to. */
  public String text() {
    return clean.cleaned();
  }
}
