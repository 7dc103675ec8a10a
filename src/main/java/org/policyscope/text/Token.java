package org.policyscope.text;

/**
 * One word, number or mark.
 *
 * @param span in the cleaned text
 * @param text the characters of the span
 * @param lemma dictionary form in lower case (proper names included); the lower-cased text where
 *     nothing better is known
 * @param tag part of speech in the tag set of the engine that read the text; empty where none ran
 */
public record Token(Span span, String text, String lemma, String tag) {}
