package org.policyscope.document;

import java.util.List;

/**
 * What was found of each theme in one document, before it is added up: enough to score the document
 * without reading it again.
 *
 * @param prose how many sentences of prose say something for the first time
 * @param themes one for each theme of the taxonomy, in its order
 */
public record ThemeFindings(int prose, List<OfTheme> themes) {

  public ThemeFindings {
    themes = List.copyOf(themes);
  }

  /**
   * What was found of one theme.
   *
   * @param theme its id
   * @param evidence what counts of its own terms, without those of themes below it, by sentence
   * @param suppressed likewise what does not count
   * @param scores of the sentences that are listed for it, themes below it included, by sentence
   */
  public record OfTheme(
      String theme,
      List<Evidence> evidence,
      List<SuppressedEvidence> suppressed,
      List<SentenceScore> scores) {

    public OfTheme {
      evidence = List.copyOf(evidence);
      suppressed = List.copyOf(suppressed);
      scores = List.copyOf(scores);
    }
  }
}
