package org.policyscope.report;

import java.util.Map;
import java.util.Optional;

/** Computes anew how close sentences are to themes in meaning. */
public interface MeaningSource {
  /** Where nothing can be computed anew. */
  MeaningSource NONE = (formula, resources) -> Optional.empty();

  /**
   * The way that a report was made with.
   *
   * @param formula {@code provenance.scoring.formula}
   * @param resources {@code provenance.resources}, digests by name
   * @return empty where other resources are at hand, or none
   */
  Optional<SentenceMeaning> of(String formula, Map<String, String> resources);

  /** For sentences of one run. */
  interface SentenceMeaning {

    /** How close a sentence, as it was read, is to each theme: values by id. */
    Map<String, Double> of(String sentence);
  }
}
