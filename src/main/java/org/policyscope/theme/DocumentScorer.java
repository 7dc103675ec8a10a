package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
   * The themes with evidence, a suppressed match, or a score of at least 0.01, and those that one
   * of them has a sentence's score from, in the order of the taxonomy.
   *
   * @param findings for the themes of the taxonomy
   */
  public List<ThemeAssignment> assignments(ThemeFindings findings) {
    List<ThemeTally> tallies = findings.themes().stream().map(ThemeTally::of).toList();
    family.addChildren(tallies);
    int[] parents = family.parents();
    List<ThemeAssignment> all = new ArrayList<>();
    boolean[] listed = new boolean[tallies.size()];
    for (int i = 0; i < tallies.size(); i++) {
      ThemeAssignment assignment =
          assign(
              taxonomy.themes().get(i),
              tallies.get(i),
              findings.themes().get(i).scores(),
              findings.prose());
      all.add(assignment);
      boolean counts =
          assignment.score() >= LEAST_SHOWN
              || !assignment.evidence().isEmpty()
              || !assignment.suppressed().isEmpty();
      // Else nobody could tell where the score above comes from.
      listed[i] =
          counts
              || (parents[i] >= 0 && listed[parents[i]] && lends(assignment, all.get(parents[i])));
    }
    return IntStream.range(0, listed.length).filter(i -> listed[i]).mapToObj(all::get).toList();
  }

  /** Whether the theme above has the score of one of its sentences from this one. */
  private static boolean lends(ThemeAssignment theme, ThemeAssignment parent) {
    Map<Integer, SentenceScore> above = new HashMap<>();
    parent.sentenceScores().forEach(score -> above.put(score.sentence(), score));
    return theme.sentenceScores().stream()
        .anyMatch(
            own -> {
              SentenceScore taken = above.get(own.sentence());
              return taken != null
                  && taken.score() == own.score()
                  && taken.semantic().equals(own.semantic());
            });
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
