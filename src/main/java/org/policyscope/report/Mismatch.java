package org.policyscope.report;

/**
 * A statement of a run that does not hold.
 *
 * @param file relative to the run's folder
 * @param place in the file, such as {@code e12.text}, with the document's id where it has many
 * @param expected what follows from the rest
 * @param found what is said
 */
public record Mismatch(String file, String place, String expected, String found) {}
