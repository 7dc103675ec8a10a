/**
 * The door to Apache OpenNLP: nobody else imports it.
 *
 * <p>In: stretches of text, sentences. Out: tokens, Universal Dependencies tags, lemmas, names of
 * institutions. Start with {@link org.policyscope.analysis.opennlp.OpenNlp}. The models are trained
 * on the English Web Treebank and lie in the class path as artifacts of their own.
 *
 * <p>The trap: the library's {@code ME} objects keep state between calls and are not safe for
 * threads; here each thread has its own behind the library's wrappers, and what they are asked
 * depends on nothing before.
 */
@NullMarked
package org.policyscope.analysis.opennlp;

import org.jspecify.annotations.NullMarked;
