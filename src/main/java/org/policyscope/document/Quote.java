package org.policyscope.document;

import org.policyscope.text.Span;

/**
 * A stretch of the text a reader sees, in both ways of counting.
 *
 * @param source in UTF-16 units of the source text, never through the middle of a surrogate pair
 * @param codePoints the same in code points, as reports count
 */
public record Quote(Span source, Span codePoints) {}
