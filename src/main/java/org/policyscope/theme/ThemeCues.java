package org.policyscope.theme;

import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resources;

/**
 * The words by which a sentence is read around a match: where its clauses end, what denies, who
 * speaks, who does what. Immutable once read.
 */
public final class ThemeCues {
  private final Grammar grammar;
  private final SuppressionCues suppression;
  private final AssertionCues assertion;
  private final RoleCues roles;
  private final WordNumbers numbers;

  private ThemeCues(
      Grammar grammar,
      SuppressionCues suppression,
      AssertionCues assertion,
      RoleCues roles,
      WordNumbers numbers) {
    this.grammar = grammar;
    this.suppression = suppression;
    this.assertion = assertion;
    this.roles = roles;
    this.numbers = numbers;
  }

  /**
   * Reads {@code clauses.yaml}, {@code negation.yaml}, {@code assertion.yaml} and {@code
   * roles.yaml} of {@code themes}.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if a file is not as it
   *     should be
   */
  public static ThemeCues read(Resources resources) {
    WordNumbers numbers = new WordNumbers();
    return new ThemeCues(
        GrammarReader.read(resources.get("themes/clauses.yaml")),
        SuppressionCuesReader.read(resources.get("themes/negation.yaml"), numbers),
        AssertionCuesReader.read(resources.get("themes/assertion.yaml"), numbers),
        RoleCuesReader.read(resources.get("themes/roles.yaml")),
        numbers);
  }

  Grammar grammar() {
    return grammar;
  }

  AssertionCues assertion() {
    return assertion;
  }

  SuppressionCues suppression() {
    return suppression;
  }

  RoleCues roles() {
    return roles;
  }

  /** The table of words that the terms are added to. */
  WordNumbers numbers() {
    return numbers;
  }
}
