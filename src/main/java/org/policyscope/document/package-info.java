/**
 * What flows: a document at each stage of the pipeline, each holding the one before.
 *
 * <p>{@link org.policyscope.document.SourceDocument} → {@link
 * org.policyscope.document.CleanDocument} → {@link org.policyscope.document.ParsedDocument} →
 * {@link org.policyscope.document.AnnotatedDocument}. All are immutable and hold no engine, file or
 * thread.
 *
 * <p>The trap: spans of sentences, tokens, mentions and evidence count in the cleaned text; {@link
 * org.policyscope.document.CleanDocument#toSource} leads back to the text a reader sees.
 */
@NullMarked
package org.policyscope.document;

import org.jspecify.annotations.NullMarked;
