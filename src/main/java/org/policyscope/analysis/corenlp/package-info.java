/**
 * The door to Stanford CoreNLP: nobody else imports it.
 *
 * <p>In: stretches of text, sentences. Out: tokens, Penn Treebank tags, lemmas, names of
 * organisations. Start with {@link org.policyscope.analysis.corenlp.CoreNlp}. The parts are used
 * one by one, not through {@code StanfordCoreNLP}, whose documents are mutable and whose defaults
 * load fifteen models more.
 *
 * <p>The trap: the recogniser learns lower-case words while it reads unless {@code
 * maxAdditionalKnownLCWords} is 0; then results depend on what was read before.
 */
@NullMarked
package org.policyscope.analysis.corenlp;

import org.jspecify.annotations.NullMarked;
