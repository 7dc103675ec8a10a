package org.policyscope.ingest;

import java.io.InputStream;
import java.util.List;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/** The door: from what a user typed as INPUT to documents. */
public final class Ingestor {
  private final IngestSettings settings;

  public Ingestor(IngestSettings settings) {
    this.settings = settings;
  }

  /**
   * Finds the files; reads none of them yet, but for standard input.
   *
   * @param inputs files, folders, globs, or {@code -}
   * @param standardInput what {@code -} stands for
   * @throws PolicyscopeException with {@link ProblemCode#NO_INPUT} if nothing is found at all
   */
  public IngestPlan plan(List<String> inputs, InputStream standardInput) {
    List<Unit> units = new InputResolver(standardInput, settings.maximumBytes()).resolve(inputs);
    if (units.stream().allMatch(unit -> unit.problem().isPresent())) {
      throw new PolicyscopeException(
          ProblemCode.NO_INPUT.problem(
              "there is nothing to read in " + String.join(", ", inputs),
              units.isEmpty()
                  ? "the input holds no file"
                  : units.get(0).problem().orElseThrow().message()));
    }
    return new IngestPlan(units, settings);
  }
}
