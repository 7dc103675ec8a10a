package org.policyscope.document;

import java.util.Map;

/**
 * The one real thing that all its written forms stand for.
 *
 * @param id ISO 3166-1 alpha-3 for a country (Kosovo: XKX), else a stable slug
 * @param name the usual English name
 * @param attributes what else is known, in the order to be shown: {@code iso2}, {@code iso3},
 *     {@code m49} for countries; {@code acronym}, {@code kind}, {@code country}, identifiers and
 *     {@link #ALIASES} for others
 */
public record CanonicalEntity(String id, String name, Map<String, String> attributes) {
  /** The attribute that holds further full names of the thing, parted by a bar. */
  public static final String ALIASES = "aliases";

  public CanonicalEntity {
    attributes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(attributes));
  }
}
