/**
 * What the documents of a run say together.
 *
 * <p>In: {@link org.policyscope.document.AnnotatedDocument}, one after the other, from any thread.
 * Out: {@link org.policyscope.document.CorpusReport}. Start with {@link
 * org.policyscope.corpus.CorpusAccumulator}.
 *
 * <p>The trap: the result must not depend on the order of adding, and floating point sums do; so
 * nothing is summed before all documents are in and sorted.
 */
@NullMarked
package org.policyscope.corpus;

import org.jspecify.annotations.NullMarked;
