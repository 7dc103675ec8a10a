package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeFindings;

/** Adds up what was found of each theme ({@link ThemeFormula}). Safe for use by many threads. */
public final class DocumentScorer {
  private static final double LEAST_SHOWN = 0.01;

  private final Taxonomy taxonomy;
  private final Calibration calibration;
  private final double threshold;
  private final ThemeFamily family;

  public DocumentScorer(Taxonomy taxonomy, Calibration calibration) {
    this.taxonomy = taxonomy;
    this.calibration = calibration;
    this.threshold = calibration.threshold(taxonomy.sentenceThreshold());
    this.family = new ThemeFamily(taxonomy.themes());
  }

  /**
   * The themes with evidence, a suppressed match, or a score of at least 0.01, in the order of the
   * taxonomy.
   *
   * @param findings for the themes of the taxonomy
   */
  public List<ThemeAssignment> assignments(ThemeFindings findings) {
    List<ThemeTally> tallies = findings.themes().stream().map(ThemeTally::of).toList();
    family.addChildren(tallies);
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      ThemeAssignment assignment =
          assign(
              taxonomy.themes().get(i),
              tallies.get(i),
              findings.themes().get(i).scores(),
              findings.prose());
      if (assignment.score() >= LEAST_SHOWN
          || !assignment.evidence().isEmpty()
          || !assignment.suppressed().isEmpty()) {
        assignments.add(assignment);
      }
    }
    return assignments;
  }

  private ThemeAssignment assign(
      Theme theme, ThemeTally tally, List<SentenceScore> scores, int prose) {
    double strong = 0;
    double weak = 0;
    int having = 0;
    for (SentenceScore score : scores) {
      if (score.score() >= threshold) {
        strong += score.score();
        having++;
      } else {
        weak += score.score();
      }
    }
    return new ThemeAssignment(
        theme.id(),
        theme.label(),
        theme.validated(),
        theme.exactMatch(),
        ThemeFormula.document(
            strong,
            weak,
            prose,
            taxonomy.weakShare(calibration),
            taxonomy.documentHalfSaturation()),
        taxonomy.documentThreshold(),
        having,
        prose == 0 ? 0 : ThemeFormula.round((double) having / prose),
        threshold,
        scores,
        tally.evidence(),
        tally.suppressed());
  }
}
