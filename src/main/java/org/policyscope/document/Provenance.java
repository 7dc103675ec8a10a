package org.policyscope.document;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a result came to be.
 *
 * @param version of the program
 * @param engine that did the linguistic work
 * @param level of the degradation ladder: 0 everything ran, 1 without statistical tagger and
 *     recogniser
 * @param resources name → {@code sha256} digest of each taxonomy, gazetteer and rule file used
 * @param scoring the formulas of the theme scores; empty where no themes were scored
 */
public record Provenance(
    String version,
    String engine,
    int level,
    SortedMap<String, String> resources,
    Optional<Scoring> scoring) {

  public Provenance {
    resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
  }

  /** Without themes. */
  public Provenance(String version, String engine, int level, SortedMap<String, String> resources) {
    this(version, engine, level, resources, Optional.empty());
  }
}
