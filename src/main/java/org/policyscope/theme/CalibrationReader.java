package org.policyscope.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;

/** Reads {@code models/calibration/themes.yaml}, which explains its fields. */
public final class CalibrationReader {
  private CalibrationReader() {}

  /**
   * The calibration of that name.
   *
   * @param name of the way that sentences are compared by meaning
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file has errors
   *     or lacks it
   */
  public static Calibration read(Resource resource, String name) {
    Fields fields;
    try {
      fields = Fields.read(resource);
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    }
    Map<String, Double> coefficients = new HashMap<>();
    boolean found = false;
    for (Fields formula : fields.objects("formulas")) {
      if (formula.string("name").equals(name)) {
        found = true;
        for (String coefficient : Calibration.COEFFICIENTS) {
          coefficients.put(coefficient, number(resource, formula, coefficient));
        }
      }
    }
    double floor = fields.fraction("floor", 0.05);
    double neutral = fields.fraction("neutral", 0.5);
    List<TaxonomyReader.Finding> findings = fields.findings();
    if (!findings.isEmpty()) {
      throw invalid(findings.get(0).place(), findings.get(0).message());
    }
    if (!found) {
      throw invalid(resource.name(), "it has no formula named " + name);
    }
    return new Calibration(name, coefficients, floor, neutral);
  }

  private static double number(Resource resource, Fields formula, String coefficient) {
    String text = formula.optionalString(coefficient).orElse("0");
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw invalid(resource.name(), "`" + coefficient + "` is no number: " + text);
    }
  }

  private static PolicyscopeException invalid(String place, String cause) {
    return new PolicyscopeException(ProblemCode.INVALID_TAXONOMY.problem(place, cause));
  }
}
