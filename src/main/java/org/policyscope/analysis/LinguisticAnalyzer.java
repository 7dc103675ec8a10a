package org.policyscope.analysis;

import org.policyscope.document.CleanDocument;
import org.policyscope.document.ParsedDocument;

/**
 * Finds sentences and tokens, and says of each token its part of speech and its lemma. Safe for use
 * by many threads; the result depends on the document alone, not on what was read before.
 */
public interface LinguisticAnalyzer {

  /** The document with its sentences and tokens; one without words has none of either. */
  ParsedDocument analyze(CleanDocument document);
}
