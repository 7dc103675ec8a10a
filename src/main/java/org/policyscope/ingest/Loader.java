package org.policyscope.ingest;

import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.SourceDocument;

/** Reads one document; called once, by any thread. */
@FunctionalInterface
public interface Loader {

  /**
   * The document with its text.
   *
   * @throws PolicyscopeException with the problem if it holds no text that can be read
   */
  SourceDocument load();
}
