package org.policyscope.document;

/**
 * An entity with the part it plays in a piece of evidence.
 *
 * @param mention index in the document's list of mentions
 */
public record EntityLink(int mention, Role role) {}
