package org.policyscope.theme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;

/** Reads {@code models/calibration/themes.yaml}, which explains its fields. */
public final class CalibrationReader {
  private CalibrationReader() {}

  /**
   * The calibration of that name: the one for a taxonomy where there is one, else that for all.
   *
   * @param name of the way that sentences are compared by meaning
   * @param taxonomy its id
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file has errors
   *     or lacks it
   */
  public static Calibration read(Resource resource, String name, String taxonomy) {
    Fields fields;
    try {
      fields = Fields.read(resource);
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    }
    Optional<Fields> ofAll = Optional.empty();
    Optional<Fields> ofTaxonomy = Optional.empty();
    for (Fields formula : fields.objects("formulas")) {
      if (formula.string("name").equals(name)) {
        Optional<String> only = formula.optionalString("taxonomy");
        if (only.isEmpty()) {
          ofAll = Optional.of(formula);
        } else if (only.get().equals(taxonomy)) {
          ofTaxonomy = Optional.of(formula);
        }
      }
    }
    double floor = fields.fraction("floor", 0.05);
    double neutral = fields.fraction("neutral", 0.5);
    Optional<Fields> formula = ofTaxonomy.isPresent() ? ofTaxonomy : ofAll;
    double own = formula.map(of -> of.fraction("threshold", 1)).orElse(1.0);
    List<TaxonomyReader.Finding> findings = fields.findings();
    if (!findings.isEmpty()) {
      throw invalid(findings.get(0).place(), findings.get(0).message());
    }
    if (formula.isEmpty()) {
      throw invalid(resource.name(), "it has no formula named " + name);
    }
    return new Calibration(
        name,
        coefficients(resource, formula.get()),
        floor,
        neutral,
        formula.get().optionalString("threshold").isPresent()
            ? OptionalDouble.of(own)
            : OptionalDouble.empty());
  }

  private static SortedMap<String, Double> coefficients(Resource resource, Fields formula) {
    SortedMap<String, Double> coefficients = new TreeMap<>();
    for (String coefficient : Calibration.COEFFICIENTS) {
      coefficients.put(coefficient, number(resource, formula, coefficient));
    }
    for (String coefficient : Calibration.OF_PASSAGE) {
      if (formula.optionalString(coefficient).isPresent()) {
        coefficients.put(coefficient, number(resource, formula, coefficient));
      }
    }
    return coefficients;
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
