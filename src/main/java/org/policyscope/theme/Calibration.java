package org.policyscope.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the lexical and the semantic part of a sentence become the probability that it is about a
 * theme: a logistic function of few coefficients, the same for every theme (Platt 1999,
 * Probabilistic outputs for support vector machines; with the two parts as its inputs).
 *
 * <pre>
 * l(x)  = ln((x + 0.01) / (1.01 − x))
 * z     = intercept + evidence·[lexical &gt; 0] + lexical·l(lexical) + semantic·l(semantic)
 *         + passage·l(passage) + share·l(share) + meaning·l(meaning)
 * score = 1 / (1 + e^−z)
 * </pre>
 *
 * <p>{@code l} is the log odds, kept finite at 0 and 1. Without a semantic part the score is the
 * lexical part itself. The last three, for taxonomies whose themes compete, are of the {@link
 * Passage} that the sentence stands in. The coefficients, what they were fitted on and how reliable
 * the result is stand in {@code models/calibration/themes.yaml}.
 *
 * @param name of the formula, as in {@code provenance.scoring.formula}
 * @param coefficients by name; those of the formula that are missing are 0
 * @param floor the score from which a sentence without evidence is listed
 * @param neutral the semantic part with which a sentence has a theme if its lexical part is just at
 *     the taxonomy's threshold
 * @param ownThreshold the score from which a sentence has a theme, where it does not follow from
 *     the taxonomy's threshold
 */
public record Calibration(
    String name,
    SortedMap<String, Double> coefficients,
    double floor,
    double neutral,
    OptionalDouble ownThreshold) {
  /** Name of the formula whose score is the lexical part. */
  public static final String LEXICAL_ALONE = "lexical";

  /** The coefficients of every formula, in the order of {@link #inputs}. */
  public static final List<String> COEFFICIENTS =
      List.of("intercept", "evidence", "lexical", "semantic");

  /** The coefficients of the passage, which few taxonomies have. */
  public static final List<String> OF_PASSAGE = List.of("passage", "share", "meaning");

  private static final double MARGIN = 0.01;

  /** Where nothing is compared by meaning. */
  public static final Calibration LEXICAL = new Calibration(LEXICAL_ALONE, Map.of(), 1, 0);

  public Calibration {
    coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
  }

  public Calibration(String name, Map<String, Double> coefficients, double floor, double neutral) {
    this(
        name,
        Collections.unmodifiableSortedMap(new TreeMap<>(coefficients)),
        floor,
        neutral,
        OptionalDouble.empty());
  }

  /**
   * The score from which a sentence has a theme. A taxonomy gives its threshold for what words say;
   * this is the probability that belongs to it, unless the calibration has a threshold of its own.
   */
  public double threshold(double ofTaxonomy) {
    return ownThreshold.orElse(score(ofTaxonomy, neutral));
  }

  /** Whether the passage around a sentence counts. */
  public boolean readsPassages() {
    return OF_PASSAGE.stream().anyMatch(name -> coefficients.containsKey(name));
  }

  /** The probability of a sentence whose passage says nothing, or does not count. */
  public double score(double lexical, double semantic) {
    return score(lexical, semantic, Passage.SILENT);
  }

  /**
   * The probability, with six decimals.
   *
   * @param lexical in [0, 1]
   * @param semantic in [0, 1]; not looked at by the lexical formula
   * @param passage around the sentence; not looked at by formulas without its coefficients
   */
  public double score(double lexical, double semantic, Passage passage) {
    if (name.equals(LEXICAL_ALONE)) {
      return lexical;
    }
    double[] inputs = inputs(lexical, semantic);
    double z = 0;
    for (int i = 0; i < inputs.length; i++) {
      z += coefficients.getOrDefault(COEFFICIENTS.get(i), 0.0) * inputs[i];
    }
    if (readsPassages()) {
      z += coefficients.getOrDefault("passage", 0.0) * logOdds(passage.evidence());
      z += coefficients.getOrDefault("share", 0.0) * logOdds(passage.share());
      z += coefficients.getOrDefault("meaning", 0.0) * logOdds(passage.meaning());
    }
    return probability(z);
  }

  /** What {@link #COEFFICIENTS} are multiplied with. */
  public static double[] inputs(double lexical, double semantic) {
    return new double[] {1, lexical > 0 ? 1 : 0, logOdds(lexical), logOdds(semantic)};
  }

  /** The logistic function of z with six decimals; the same digits on every machine. */
  public static double probability(double z) {
    return ThemeFormula.round(1 / (1 + StrictMath.exp(-z)));
  }

  static double logOdds(double x) {
    return StrictMath.log((x + MARGIN) / (1 + MARGIN - x));
  }
}
