package org.policyscope.document;

import java.util.OptionalInt;
import org.policyscope.text.Span;

/**
 * Who says what a text reports.
 *
 * @param span of the words that name the speaker, in the cleaned text
 * @param mention index, in the document's list of mentions, of the mention that these words are;
 *     empty for a speaker that is no found entity
 */
public record Speaker(Span span, OptionalInt mention) {}
