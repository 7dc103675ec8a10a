/**
 * From paths to documents: the corpus walk, encodings, formats, metadata that a format gives.
 *
 * <p>In: files, folders, globs, standard input. Out: {@link org.policyscope.ingest.IngestItem}s in
 * sorted order, each a {@link org.policyscope.document.SourceDocument} to be loaded or the outcome
 * that says why not. Start with {@link org.policyscope.ingest.Ingestor}.
 *
 * <p>The trap: ids are given while items are iterated, by one thread and in order; documents are
 * loaded later, by any thread.
 */
@NullMarked
package org.policyscope.ingest;

import org.jspecify.annotations.NullMarked;
