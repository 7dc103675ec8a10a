package org.policyscope.report;

import java.util.Optional;

/** The texts that documents were made from, read anew. */
public interface SourceTexts {

  /** The text a reader sees, as it is called {@code text} in the report of that id. */
  Optional<String> textOf(String id);
}
