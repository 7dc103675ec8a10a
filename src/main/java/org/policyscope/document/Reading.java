package org.policyscope.document;

import java.util.Optional;
import org.policyscope.text.Span;

/**
 * A stretch of text as it could be read, and is not.
 *
 * @param span in the cleaned text
 * @param canonical the thing it would name; empty where nothing is known beyond the text
 */
public record Reading(EntityType type, Span span, Optional<CanonicalEntity> canonical) {}
