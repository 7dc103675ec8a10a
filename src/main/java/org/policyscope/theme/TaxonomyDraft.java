package org.policyscope.theme;

import java.util.List;

/**
 * A taxonomy as one of the readers found it, in the order of its file and not yet checked.
 *
 * @param places where its parts stand
 * @param findings what the reader itself found wrong
 * @param remarks what it left out or changed, and a user may want to know
 */
record TaxonomyDraft(
    Taxonomy taxonomy,
    Places places,
    List<TaxonomyReader.Finding> findings,
    List<TaxonomyReader.Finding> remarks) {

  /** What weight a term has that comes without one: alone, it just gives the theme. */
  static final double DEFAULT_WEIGHT = 0.5;

  static final double DEFAULT_THRESHOLD = 0.5;
  static final double DEFAULT_HALF_SATURATION = 0.03;

  TaxonomyDraft {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** A taxonomy of which only the themes are told. */
  static Taxonomy plain(String id, String label, String version, List<Theme> themes) {
    return new Taxonomy(
        id,
        label,
        version,
        DEFAULT_THRESHOLD,
        DEFAULT_THRESHOLD,
        DEFAULT_HALF_SATURATION,
        themes,
        List.of());
  }
}
