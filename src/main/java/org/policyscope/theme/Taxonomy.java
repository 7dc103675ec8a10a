package org.policyscope.theme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.Scoring;

/**
 * The themes of a run and the figures that turn scores into decisions.
 *
 * @param id such as {@code policy}
 * @param label for readers
 * @param version of its content
 * @param sentenceThreshold the lexical part from which a sentence has a theme, see {@link
 *     Calibration#threshold}
 * @param documentThreshold the document score from which a document has one
 * @param documentHalfSaturation see {@link ThemeFormula#document}
 * @param themes in the order of the report, parents before their children
 * @param crosswalks to other ways of cutting up the field
 */
public record Taxonomy(
    String id,
    String label,
    String version,
    double sentenceThreshold,
    double documentThreshold,
    double documentHalfSaturation,
    List<Theme> themes,
    List<Crosswalk> crosswalks) {

  public Taxonomy {
    themes = List.copyOf(themes);
    crosswalks = List.copyOf(crosswalks);
  }

  /**
   * Another way of cutting up the same field.
   *
   * @param name such as {@code connectivities}
   * @param categories of the other scheme
   */
  public record Crosswalk(String name, List<Category> categories) {
    public Crosswalk {
      categories = List.copyOf(categories);
    }
  }

  /**
   * A category of another scheme and the themes that fall into it.
   *
   * @param id in the other scheme
   * @param label for readers
   * @param themes ids of themes here
   */
  public record Category(String id, String label, List<String> themes) {
    public Category {
      themes = List.copyOf(themes);
    }
  }

  /** The same with other themes, or with the same in another order. */
  public Taxonomy with(List<Theme> others) {
    return new Taxonomy(
        id,
        label,
        version,
        sentenceThreshold,
        documentThreshold,
        documentHalfSaturation,
        others,
        crosswalks);
  }

  /** What a reader needs to repeat the scores. */
  public Scoring scoring(Calibration calibration) {
    SortedMap<String, String> parents = new TreeMap<>();
    for (Theme theme : themes) {
      theme.parent().ifPresent(parent -> parents.put(theme.id(), parent));
    }
    return new Scoring(
        calibration.name(),
        calibration.coefficients(),
        calibration.floor(),
        new Scoring.Thresholds(calibration.threshold(sentenceThreshold), documentThreshold),
        documentHalfSaturation,
        weakShare(calibration),
        parents);
  }

  /**
   * What a sentence below the threshold contributes to a document, of its score: so little that
   * such sentences alone never assign the theme.
   */
  double weakShare(Calibration calibration) {
    return ThemeFormula.weakShare(
        calibration.threshold(sentenceThreshold), documentThreshold, documentHalfSaturation);
  }
}
