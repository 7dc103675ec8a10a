package org.policyscope.pipeline;

import org.policyscope.document.Outcome;

/** Is told of each document as it ends; called by many threads at once. */
@FunctionalInterface
public interface RunObserver {
  /** A document has ended. {@code tokens} is 0 where there is no report. */
  void ended(Outcome outcome, int tokens);
}
