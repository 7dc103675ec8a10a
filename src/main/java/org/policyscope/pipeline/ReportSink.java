package org.policyscope.pipeline;

import org.policyscope.document.AnnotatedDocument;

/** Where finished documents go; called by many threads at once, each document once. */
@FunctionalInterface
public interface ReportSink {
  /**
   * Takes a finished document.
   *
   * @throws org.policyscope.document.PolicyscopeException with {@code OUTPUT_NOT_WRITABLE} if it
   *     cannot be written; the run ends
   */
  void accept(AnnotatedDocument document);
}
