package org.policyscope.pipeline;

import java.util.List;
import org.policyscope.text.Span;

/**
 * What a changed taxonomy changes of one theme in one document.
 *
 * @param id of the document
 * @param theme id of the theme
 * @param before with the present taxonomy
 * @param after with the changed one
 * @param hits matches that are new or gone, by kind, then by place
 */
public record DocumentEffect(
    String id, String theme, Standing before, Standing after, List<Hit> hits) {

  public DocumentEffect {
    hits = List.copyOf(hits);
  }

  /**
   * How a document stands to a theme.
   *
   * @param score 0 where the theme is not listed
   * @param sentences that have the theme
   */
  public record Standing(double score, boolean assigned, int sentences) {
    /** Of a theme that is not listed. */
    static final Standing NONE = new Standing(0, false, 0);
  }

  /** What became of a match. */
  public enum Kind {
    /** Counts now. */
    GAINED("gained", "+"),
    /** Counted before. */
    LOST("lost", "-"),
    /** Is found now and does not count. */
    KEPT_OUT("kept-out", "!");

    private final String label;
    private final String sign;

    Kind(String label, String sign) {
      this.label = label;
      this.sign = sign;
    }

    /** The name used in results. */
    public String label() {
      return label;
    }

    /** The sign that stands before it in a list. */
    public String sign() {
      return sign;
    }
  }

  /**
   * A match that is new or gone.
   *
   * @param term as evidence shows it
   * @param status how the text stands to it, or why it does not count
   * @param codePoints its place in the text, as reports count
   * @param text the words
   * @param context its sentence as it was read, with the words in square brackets
   */
  public record Hit(
      Kind kind,
      String term,
      double weight,
      String status,
      Span codePoints,
      String text,
      String context) {}

  /** How far the score moves. */
  public double distance() {
    return Math.abs(after.score() - before.score());
  }

  public boolean gains() {
    return after.assigned() && !before.assigned();
  }

  public boolean loses() {
    return before.assigned() && !after.assigned();
  }
}
