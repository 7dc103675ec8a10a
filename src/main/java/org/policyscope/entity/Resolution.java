package org.policyscope.entity;

import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;

/**
 * What a whole string names.
 *
 * @param type country, institution or strategy
 * @param canonical the thing
 * @param reason why, for a reader
 */
public record Resolution(EntityType type, CanonicalEntity canonical, String reason) {}
