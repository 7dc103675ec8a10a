package org.policyscope.theme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the lexical and the semantic part of a sentence become the probability that it is about a
 * theme: a logistic function of few coefficients, the same for every theme and taxonomy (Platt
 * 1999, Probabilistic outputs for support vector machines; with the two parts as its inputs).
 *
 * <pre>
 * l(x)  = ln((x + 0.01) / (1.01 − x))
 * z     = intercept + evidence·[lexical &gt; 0] + lexical·l(lexical) + semantic·l(semantic)
 * score = 1 / (1 + e^−z)
 * </pre>
 *
 * <p>{@code l} is the log odds, kept finite at 0 and 1. Without a semantic part the score is the
 * lexical part itself. The coefficients, what they were fitted on and how reliable the result is
 * stand in {@code models/calibration/themes.yaml}.
 *
 * @param name of the formula, as in {@code provenance.scoring.formula}
 * @param coefficients by name; those of the formula that are missing are 0
 * @param floor the score from which a sentence without evidence is listed
 */
public record Calibration(String name, SortedMap<String, Double> coefficients, double floor) {
  /** Name of the formula whose score is the lexical part. */
  public static final String LEXICAL_ALONE = "lexical";

  private static final double MARGIN = 0.01;

  /** Where nothing is compared by meaning. */
  public static final Calibration LEXICAL = new Calibration(LEXICAL_ALONE, Map.of(), 1);

  public Calibration {
    coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
  }

  public Calibration(String name, Map<String, Double> coefficients, double floor) {
    this(name, new TreeMap<>(coefficients), floor);
  }

  /**
   * The probability, with six decimals.
   *
   * @param lexical in [0, 1]
   * @param semantic in [0, 1]; not looked at by the lexical formula
   */
  public double score(double lexical, double semantic) {
    if (name.equals(LEXICAL_ALONE)) {
      return lexical;
    }
    double z =
        coefficient("intercept")
            + (lexical > 0 ? coefficient("evidence") : 0)
            + coefficient("lexical") * logOdds(lexical)
            + coefficient("semantic") * logOdds(semantic);
    // StrictMath gives the same digits on every machine.
    return ThemeFormula.round(1 / (1 + StrictMath.exp(-z)));
  }

  private double coefficient(String coefficient) {
    return coefficients.getOrDefault(coefficient, 0.0);
  }

  static double logOdds(double x) {
    return StrictMath.log((x + MARGIN) / (1 + MARGIN - x));
  }
}
