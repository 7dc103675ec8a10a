package org.policyscope.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.policyscope.document.Outcome;
import org.policyscope.document.Problem;

/** The {@code failures.jsonl} of a run: one line for each problem, by id of the document. */
public final class FailureLines {
  private FailureLines() {}

  /** Writes the file; it is there, and empty, where all went well. */
  public static void write(Collection<Outcome> outcomes, OutputFolder folder) {
    folder.write(OutputNames.FAILURES, stream -> write(outcomes, stream));
  }

  static void write(Collection<Outcome> outcomes, OutputStream stream) throws IOException {
    List<Outcome> sorted = outcomes.stream().sorted(Comparator.comparing(Outcome::id)).toList();
    for (Outcome outcome : sorted) {
      if (outcome instanceof Outcome.Degraded degraded) {
        for (Problem problem : degraded.problems()) {
          write(outcome, "degraded", degraded.stage(), problem, level(degraded), stream);
        }
      } else if (outcome instanceof Outcome.Failed failed) {
        write(outcome, "failed", failed.stage(), failed.problem(), OptionalInt.empty(), stream);
      } else if (outcome instanceof Outcome.Skipped skipped) {
        write(outcome, "skipped", skipped.stage(), skipped.problem(), OptionalInt.empty(), stream);
      }
    }
  }

  private static OptionalInt level(Outcome.Degraded degraded) {
    return OptionalInt.of(degraded.level());
  }

  private static void write(
      Outcome outcome,
      String status,
      String stage,
      Problem problem,
      OptionalInt level,
      OutputStream stream) {
    try (JsonOutput json = JsonOutput.to(stream, true)) {
      json.startObject();
      json.property("id", outcome.id());
      json.property("source", outcome.source());
      json.property("status", status);
      json.property("stage", stage);
      json.property("code", problem.code().name());
      json.property("message", problem.message());
      json.property("cause", problem.cause());
      json.property("cure", problem.cure());
      if (level.isPresent()) {
        json.property("level", level.getAsInt());
      } else {
        json.nothing("level");
      }
      json.endObject();
    }
  }
}
