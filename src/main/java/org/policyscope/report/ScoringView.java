package org.policyscope.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.policyscope.theme.Calibration;
import org.policyscope.theme.ThemeFormula;

/**
 * {@code provenance.scoring} of a report: the formulas and who stands below whom.
 *
 * @param calibration the sentence formula
 * @param parents id of a theme → id of the theme above it
 */
record ScoringView(JsonView fields, Calibration calibration, Map<String, String> parents) {

  static ScoringView of(JsonView scoring) {
    JsonView given = scoring.object("coefficients");
    Map<String, Double> coefficients = new HashMap<>();
    for (Object name : given.fields().keySet()) {
      coefficients.put(String.valueOf(name), given.decimal(String.valueOf(name)));
    }
    Map<String, String> parents = new HashMap<>();
    scoring
        .object("parents")
        .fields()
        .forEach((child, parent) -> parents.put(String.valueOf(child), String.valueOf(parent)));
    return new ScoringView(
        scoring,
        new Calibration(scoring.string("formula"), coefficients, scoring.decimal("floor"), 0),
        parents);
  }

  boolean comparesMeaning() {
    return !calibration.name().equals(Calibration.LEXICAL_ALONE);
  }

  /** The theme at the top of the tree that a theme stands in. */
  String root(String theme) {
    Set<String> seen = new HashSet<>();
    String at = theme;
    // A report that was tampered with may go in circles.
    while (parents.containsKey(at) && seen.add(at)) {
      at = parents.getOrDefault(at, at);
    }
    return at;
  }

  double documentScore(double strong, double weak, int prose) {
    return ThemeFormula.document(
        strong, weak, prose, fields.decimal("weakShare"), fields.decimal("halfSaturation"));
  }

  void check(Findings findings) {
    findings.compare(
        "provenance.scoring.weakShare",
        ThemeFormula.weakShare(
            fields.decimal("sentenceThreshold"),
            fields.decimal("documentThreshold"),
            fields.decimal("halfSaturation")),
        fields.decimal("weakShare"));
  }
}
