package org.policyscope.document;

import java.util.List;
import org.policyscope.text.Span;

/**
 * Words that speak for a theme in a sentence.
 *
 * @param sentence index of the sentence
 * @param span of the words in the cleaned text
 * @param term the taxonomy's term that matched
 * @param weight of the term, in (0, 1]
 * @param stance how the text stands to it
 * @param links the entities of the sentence with their parts, by place; without those that only say
 *     it and those inside another one
 */
public record Evidence(
    int sentence, Span span, String term, double weight, Stance stance, List<EntityLink> links) {

  public Evidence {
    links = List.copyOf(links);
  }

  /** Without links. */
  public Evidence(int sentence, Span span, String term, double weight, Stance stance) {
    this(sentence, span, term, weight, stance, List.of());
  }

  public Assertion assertion() {
    return stance.assertion();
  }
}
