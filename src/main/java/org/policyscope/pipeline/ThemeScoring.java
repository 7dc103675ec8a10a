package org.policyscope.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Calibration;
import org.policyscope.theme.CalibrationReader;
import org.policyscope.theme.CombinedThemeScorer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.ThemeCues;
import org.policyscope.theme.ThemeScorer;
import org.policyscope.theme.semantic.StaticSimilarity;
import org.policyscope.theme.semantic.VectorModel;

/**
 * Puts a theme scorer together.
 *
 * @param scorer what scores
 * @param calibration how it combines its parts
 * @param digests of the models that it uses, by name
 */
record ThemeScoring(
    ThemeScorer scorer, Calibration calibration, SortedMap<String, String> digests) {
  private static final String VECTORS = "semantic/english.vec";
  private static final String CALIBRATION = "calibration/themes.yaml";

  static ThemeScoring of(SemanticMode mode, Taxonomy taxonomy, Resources resources) {
    return switch (mode) {
      case OFF ->
          new ThemeScoring(
              new CombinedThemeScorer(taxonomy, ThemeCues.read(resources)),
              Calibration.LEXICAL,
              new TreeMap<>());
      case STATIC ->
          of(CalibrationReader.read(resources.get(CALIBRATION), mode.label()), taxonomy, resources);
    };
  }

  /** With a calibration that is given. */
  static ThemeScoring of(Calibration calibration, Taxonomy taxonomy, Resources resources) {
    byte[] vectors = resources.bytes(VECTORS);
    SortedMap<String, String> digests = new TreeMap<>();
    digests.put("semantic/english", "sha256:" + Digests.sha256(vectors));
    return new ThemeScoring(
        new CombinedThemeScorer(
            taxonomy,
            ThemeCues.read(resources),
            calibration,
            StaticSimilarity.of(taxonomy, VectorModel.read(vectors))),
        calibration,
        digests);
  }
}
