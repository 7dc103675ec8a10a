package org.policyscope.report;

import org.policyscope.document.AnnotatedDocument;

/** Takes the documents of a run, in any order, from any thread. */
public interface DocumentSink {

  /** Writes the report of one document. */
  void write(AnnotatedDocument document);

  /** All documents are written; called once. */
  void finish();
}
