package org.policyscope.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something was decided as it was.
 *
 * @param rule what decided, without any word of the document
 * @param words the document's words that it decided on, as written
 */
public record Reason(String rule, List<String> words) {

  public Reason {
    words = List.copyOf(words);
  }

  /** A reason that stands on no words in particular. */
  public static Reason of(String rule) {
    return new Reason(rule, List.of());
  }

  /**
   * In one line.
   *
   * @param withWords whether words of the document may be shown
   */
  public String shown(boolean withWords) {
    if (!withWords || words.isEmpty()) {
      return rule;
    }
    return rule
        + ": "
        + words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
  }
}
