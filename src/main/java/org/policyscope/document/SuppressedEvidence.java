package org.policyscope.document;

import org.policyscope.text.Span;

/**
 * Words that match a theme's term and yet do not count.
 *
 * @param sentence index of the sentence
 * @param span of the words in the cleaned text
 * @param term the taxonomy's term that matched
 * @param weight of the term, in (0, 1]
 * @param reason why not
 */
public record SuppressedEvidence(
    int sentence, Span span, String term, double weight, Reason reason) {

  /** Why a match does not count. */
  public enum Reason {
    NEGATED("negated"),
    SHADOWED("shadowed"),
    NEGATIVE_TERM("negative-term"),
    CONDITION_NOT_MET("condition-not-met"),
    REFERENCE("reference"),
    CAPTION("caption"),
    RUNNING_HEAD("running-head"),
    CONTENTS("contents"),
    NAVIGATION("navigation"),
    BOILERPLATE("boilerplate");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** Whether it lies with the kind of text, which is not the author's own or not said anew. */
    public boolean isOfText() {
      return switch (this) {
        case REFERENCE, CAPTION, RUNNING_HEAD, CONTENTS, NAVIGATION, BOILERPLATE -> true;
        case NEGATED, SHADOWED, NEGATIVE_TERM, CONDITION_NOT_MET -> false;
      };
    }

    /** The name used in reports. */
    public String label() {
      return label;
    }
  }
}
