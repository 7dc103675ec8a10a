package org.policyscope.theme;

import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resources;

/**
 * The words by which a sentence is read around a match: where its clauses end and what denies.
 * Immutable once read.
 */
public final class ThemeCues {
  private final Grammar grammar;
  private final SuppressionCues suppression;

  private ThemeCues(Grammar grammar, SuppressionCues suppression) {
    this.grammar = grammar;
    this.suppression = suppression;
  }

  /**
   * Reads {@code themes/clauses.yaml} and {@code themes/negation.yaml}.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if a file is not as it
   *     should be
   */
  public static ThemeCues read(Resources resources) {
    return new ThemeCues(
        GrammarReader.read(resources.get("themes/clauses.yaml")),
        SuppressionCuesReader.read(resources.get("themes/negation.yaml")));
  }

  Grammar grammar() {
    return grammar;
  }

  SuppressionCues suppression() {
    return suppression;
  }
}
