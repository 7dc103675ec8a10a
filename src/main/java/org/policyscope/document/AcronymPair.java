package org.policyscope.document;

import org.policyscope.text.Span;

/**
 * A short form and the full name that the text introduces it with.
 *
 * @param acronym the short form alone, without brackets and quote marks, in the cleaned text
 * @param longForm the full name, without article, in the cleaned text; before or behind the short
 *     form, never overlapping it
 */
public record AcronymPair(Span acronym, Span longForm) {}
