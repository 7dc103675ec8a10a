package org.policyscope.theme;

import java.util.List;

/**
 * The themes of a run and the figures that turn scores into decisions.
 *
 * @param id such as {@code policy}
 * @param label for readers
 * @param version of its content
 * @param sentenceThreshold the sentence score from which a sentence has a theme
 * @param documentThreshold the document score from which a document has one
 * @param documentHalfSaturation see {@link ThemeFormula#document}
 * @param themes in the order of the report, parents before their children
 */
public record Taxonomy(
    String id,
    String label,
    String version,
    double sentenceThreshold,
    double documentThreshold,
    double documentHalfSaturation,
    List<Theme> themes) {

  public Taxonomy {
    themes = List.copyOf(themes);
  }

  /** The themes directly below {@code parent}. */
  public List<Theme> children(String parent) {
    return themes.stream()
        .filter(theme -> theme.parent().equals(java.util.Optional.of(parent)))
        .toList();
  }
}
