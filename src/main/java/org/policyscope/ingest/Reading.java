package org.policyscope.ingest;

import java.util.List;
import org.policyscope.document.Problem;
import org.policyscope.document.SourceDocument;

/** Reads a document once its id is settled. */
@FunctionalInterface
interface Reading {
  /** For what is never read. */
  Reading NONE =
      identity -> {
        throw new IllegalStateException(identity.id() + " was rejected");
      };

  SourceDocument read(Identity identity);

  /**
   * What was settled before reading.
   *
   * @param id unique within the run
   * @param problems known so far
   */
  record Identity(String id, List<Problem> problems) {}
}
