package org.policyscope.pipeline;

import java.util.Set;
import java.util.SortedMap;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Calibration;
import org.policyscope.theme.CalibrationReader;
import org.policyscope.theme.CombinedThemeScorer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.ThemeCues;
import org.policyscope.theme.ThemeScorer;

/**
 * Puts a theme scorer together.
 *
 * @param scorer what scores
 * @param calibration how it combines its parts
 * @param digests of the models that it uses, by name
 */
record ThemeScoring(
    ThemeScorer scorer, Calibration calibration, SortedMap<String, String> digests) {
  private static final Set<String> OF_THEMES = Set.of("themes/", "semantic/", "calibration/");
  private static final String CALIBRATION = "calibration/themes.yaml";

  /** Whether a resource of this name is read for themes alone. */
  static boolean isOfThemes(String name) {
    return OF_THEMES.contains(name.substring(0, name.indexOf('/') + 1));
  }

  static ThemeScoring of(SemanticMode mode, Taxonomy taxonomy, Resources resources) {
    return of(
        calibration(mode, taxonomy, resources),
        MeaningModels.load(mode, resources),
        taxonomy,
        resources);
  }

  /** How a mode combines the parts of a score. */
  static Calibration calibration(SemanticMode mode, Taxonomy taxonomy, Resources resources) {
    return mode == SemanticMode.OFF
        ? Calibration.LEXICAL
        : CalibrationReader.read(resources.get(CALIBRATION), mode.label(), taxonomy.id());
  }

  /** With a calibration that is given. */
  static ThemeScoring of(Calibration calibration, Taxonomy taxonomy, Resources resources) {
    return of(calibration, MeaningModels.load(SemanticMode.STATIC, resources), taxonomy, resources);
  }

  private static ThemeScoring of(
      Calibration calibration, MeaningModels models, Taxonomy taxonomy, Resources resources) {
    ThemeCues cues = ThemeCues.read(resources);
    CombinedThemeScorer scorer =
        models
            .similarity(taxonomy)
            .map(by -> new CombinedThemeScorer(taxonomy, cues, calibration, by))
            .orElseGet(() -> new CombinedThemeScorer(taxonomy, cues));
    return new ThemeScoring(scorer, calibration, models.digests());
  }
}
