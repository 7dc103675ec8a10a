package org.policyscope.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.SourceDocument;

/**
 * The pipeline that was asked for, and below it the one without statistical models, made when a
 * document first needs it. Safe for use by many threads.
 */
public final class PipelineLadder {
  private final Pipeline full;
  private final Supplier<Pipeline> below;
  private @Nullable Pipeline fast;

  public PipelineLadder(Pipeline full, Supplier<Pipeline> below) {
    this.full = full;
    this.below = below;
  }

  /** The highest level that the document can be read at; depends on the document alone. */
  Pipeline forDocument(SourceDocument source) {
    boolean tooMuch =
        source.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.LINE_TOO_LONG);
    return tooMuch && full.provenance().level() == 0 ? fast() : full;
  }

  private synchronized Pipeline fast() {
    Pipeline made = fast;
    if (made == null) {
      made = below.get();
      fast = made;
    }
    return made;
  }
}
