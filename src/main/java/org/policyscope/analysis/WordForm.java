package org.policyscope.analysis;

/**
 * How a word is read.
 *
 * @param lemma dictionary form in lower case
 * @param tag part of speech in the engine's own tag set; empty where no tagger ran
 */
public record WordForm(String lemma, String tag) {}
