package org.policyscope.text;

/**
 * A paragraph, heading, list item, caption or the like. No sentence crosses a block's border.
 *
 * @param span where it stands, in the text its owner says
 * @param kind what it is
 * @param section the part of the document it belongs to
 */
public record Block(Span span, TextKind kind, Section section) {}
