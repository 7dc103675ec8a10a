package org.policyscope.report;

import java.util.List;

/**
 * What a check of a run has shown.
 *
 * @param documents how many reports were read
 * @param quotes how many quotes were compared with the text
 * @param uncheckedQuotes how many could not be, because the run holds no text and no source was
 *     given
 * @param figures how many scores and counts were computed again
 * @param uncheckedMeanings how many semantic parts of scores could not be, because the text or the
 *     resources of the run are not at hand; the scores were computed from them as they stand
 * @param mismatches the first of them, at most {@value #MOST_SHOWN}
 * @param mismatchCount how many there are
 */
public record Verification(
    int documents,
    long quotes,
    long uncheckedQuotes,
    long figures,
    long uncheckedMeanings,
    List<Mismatch> mismatches,
    long mismatchCount) {
  /** So many are kept. */
  public static final int MOST_SHOWN = 1000;

  public Verification {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether everything was checked and holds. */
  public boolean holds() {
    return mismatchCount == 0 && uncheckedQuotes == 0;
  }
}
