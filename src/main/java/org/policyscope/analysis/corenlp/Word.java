package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.Label;
import edu.stanford.nlp.ling.LabelFactory;

/**
 * As little of a token as the tokenizer, the splitter and the tagger need.
 *
 * @param word as the library reads it
 * @param start offset of its first UTF-16 unit
 * @param length of the characters it was read from, which may be others than those of {@code word}
 */
record Word(String word, int start, int length) implements HasWord, Label {
  private static final int LONGEST_WORD = 60;

  /** A word for a statistical model, whose features of a word of any length cost too much. */
  static Word of(String text) {
    String word = text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text;
    return new Word(word, 0, text.length());
  }

  @Override
  public String value() {
    return word;
  }

  @Override
  public void setWord(String changed) {
    throw fixed();
  }

  @Override
  public void setValue(String changed) {
    throw fixed();
  }

  @Override
  public void setFromString(String changed) {
    throw fixed();
  }

  @Override
  public LabelFactory labelFactory() {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("a word does not change");
  }
}
