package org.policyscope.document;

import org.policyscope.text.Span;

/**
 * What is written like the name of a country and was not taken for one.
 *
 * @param span in the cleaned text
 * @param sentence index of the sentence it starts in
 * @param country the country it would have named
 * @param reason why it does not
 */
public record RejectedName(Span span, int sentence, CanonicalEntity country, Reason reason) {}
