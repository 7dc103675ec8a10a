package org.policyscope.document;

import java.util.List;

/** What became of one document: exactly one of these for every document that went in. */
public sealed interface Outcome {
  String id();

  /** Path relative to the input. */
  String source();

  /** A report was written and nothing is to be said. */
  record Done(String id, String source) implements Outcome {}

  /** A report was written, with reservations. */
  record Degraded(String id, String source, String stage, int level, List<Problem> problems)
      implements Outcome {
    public Degraded {
      problems = List.copyOf(problems);
    }
  }

  /** No report: the document could not be read or analysed. */
  record Failed(String id, String source, String stage, Problem problem) implements Outcome {}

  /** No report: there is nothing in it for this program. */
  record Skipped(String id, String source, String stage, Problem problem) implements Outcome {}
}
