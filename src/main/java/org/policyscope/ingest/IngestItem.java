package org.policyscope.ingest;

import java.util.EnumSet;
import java.util.Set;
import org.policyscope.document.Outcome;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;

/** One document of the input: to be loaded, or already known to give no report. */
public sealed interface IngestItem {
  /** The stage that outcomes of this room name. */
  String STAGE = "ingest";

  /** Unique within the run. */
  String id();

  /** Path relative to the input. */
  String source();

  /**
   * A document to be loaded by a worker.
   *
   * @param id unique within the run
   * @param source path relative to the input
   * @param loader reads it
   */
  record Pending(String id, String source, Loader loader) implements IngestItem {

    /** What becomes of the document if loading ended with {@code problem}. */
    public Outcome outcomeOf(Problem problem) {
      return IngestItem.outcome(id, source, problem);
    }
  }

  /**
   * A document that gives no report, known without loading.
   *
   * @param outcome failed or skipped
   */
  record Rejected(Outcome outcome) implements IngestItem {
    @Override
    public String id() {
      return outcome.id();
    }

    @Override
    public String source() {
      return outcome.source();
    }
  }

  /** Skipped where there is nothing for this program to read, else failed. */
  static Outcome outcome(String id, String source, Problem problem) {
    Set<ProblemCode> nothingToRead =
        EnumSet.of(ProblemCode.EMPTY_DOCUMENT, ProblemCode.UNSUPPORTED_FORMAT);
    return nothingToRead.contains(problem.code())
        ? new Outcome.Skipped(id, source, STAGE, problem)
        : new Outcome.Failed(id, source, STAGE, problem);
  }
}
