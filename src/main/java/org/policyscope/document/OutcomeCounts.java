package org.policyscope.document;

import java.util.Collection;

/** How many documents ended in each of the ways there are. */
public record OutcomeCounts(int done, int degraded, int failed, int skipped) {

  /** Counts documents, not problems. */
  public static OutcomeCounts of(Collection<Outcome> outcomes) {
    int done = 0;
    int degraded = 0;
    int failed = 0;
    int skipped = 0;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Done) {
        done++;
      } else if (outcome instanceof Outcome.Degraded) {
        degraded++;
      } else if (outcome instanceof Outcome.Failed) {
        failed++;
      } else {
        skipped++;
      }
    }
    return new OutcomeCounts(done, degraded, failed, skipped);
  }

  /** The documents that went in. */
  public int in() {
    return done + degraded + failed + skipped;
  }
}
