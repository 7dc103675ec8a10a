package org.policyscope.document;

import org.policyscope.text.Span;

/**
 * Words that speak for a theme in a sentence.
 *
 * @param sentence index of the sentence
 * @param span of the words in the cleaned text
 * @param term the taxonomy's term that matched
 * @param weight of the term, in (0, 1]
 * @param stance how the text stands to it
 */
public record Evidence(int sentence, Span span, String term, double weight, Stance stance) {

  public Assertion assertion() {
    return stance.assertion();
  }
}
