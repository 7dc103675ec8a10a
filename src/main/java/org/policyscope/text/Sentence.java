package org.policyscope.text;

/**
 * One sentence, or a heading, caption or list item that stands for itself.
 *
 * @param index number in the document, from 0
 * @param span in the cleaned text, without white space around it
 * @param firstToken index of its first token in the document
 * @param endToken index behind its last token
 * @param kind of the block it stands in
 * @param section of the block it stands in
 */
public record Sentence(
    int index, Span span, int firstToken, int endToken, TextKind kind, Section section) {

  public int tokenCount() {
    return endToken - firstToken;
  }

  /** Whether this is running text whose statements count (prose or an item of a list). */
  public boolean isProse() {
    return kind == TextKind.PROSE || kind == TextKind.LIST_ITEM;
  }
}
