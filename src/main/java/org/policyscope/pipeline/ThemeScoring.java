package org.policyscope.pipeline;

import java.util.Set;
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
import org.policyscope.theme.encoder.EncoderModel;
import org.policyscope.theme.semantic.JointSimilarity;
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
  private static final String BACKGROUND = "semantic/encoder.vec";
  private static final Set<String> OF_THEMES = Set.of("themes/", "semantic/", "calibration/");
  private static final String CALIBRATION = "calibration/themes.yaml";

  /** Whether a resource of this name is read for themes alone. */
  static boolean isOfThemes(String name) {
    return OF_THEMES.contains(name.substring(0, name.indexOf('/') + 1));
  }

  static ThemeScoring of(SemanticMode mode, Taxonomy taxonomy, Resources resources) {
    return switch (mode) {
      case OFF ->
          new ThemeScoring(
              new CombinedThemeScorer(taxonomy, ThemeCues.read(resources)),
              Calibration.LEXICAL,
              new TreeMap<>());
      case STATIC -> of(calibration(mode, taxonomy, resources), taxonomy, resources);
      case ENCODER -> withEncoder(calibration(mode, taxonomy, resources), taxonomy, resources);
    };
  }

  private static Calibration calibration(
      SemanticMode mode, Taxonomy taxonomy, Resources resources) {
    return CalibrationReader.read(resources.get(CALIBRATION), mode.label(), taxonomy.id());
  }

  /** With a calibration that is given. */
  static ThemeScoring of(Calibration calibration, Taxonomy taxonomy, Resources resources) {
    SortedMap<String, String> digests = new TreeMap<>();
    StaticSimilarity words =
        StaticSimilarity.of(taxonomy, VectorModel.read(bytes(VECTORS, resources, digests)));
    return new ThemeScoring(
        new CombinedThemeScorer(taxonomy, ThemeCues.read(resources), calibration, words),
        calibration,
        digests);
  }

  private static ThemeScoring withEncoder(
      Calibration calibration, Taxonomy taxonomy, Resources resources) {
    SortedMap<String, String> digests = new TreeMap<>();
    VectorModel model = VectorModel.read(bytes(VECTORS, resources, digests));
    byte[] background = bytes(BACKGROUND, resources, digests);
    EncoderModel encoder = EncoderModel.load();
    digests.put("semantic/all-minilm-l6-v2-q", Digests.labelled(encoder.sha256()));
    JointSimilarity both =
        new JointSimilarity(
            StaticSimilarity.of(taxonomy, model),
            StaticSimilarity.of(taxonomy, VectorModel.of(encoder.vectors(), background)));
    return new ThemeScoring(
        new CombinedThemeScorer(taxonomy, ThemeCues.read(resources), calibration, both),
        calibration,
        digests);
  }

  /** A model, whose digest is noted. */
  private static byte[] bytes(String name, Resources resources, SortedMap<String, String> digests) {
    byte[] bytes = resources.bytes(name);
    digests.put(name.substring(0, name.lastIndexOf('.')), Digests.labelled(Digests.sha256(bytes)));
    return bytes;
  }
}
