/**
 * Documents become files, and files are checked: the JSON reports, the manifest, the output folder.
 *
 * <p>In: {@link org.policyscope.document.AnnotatedDocument}, {@link
 * org.policyscope.document.CorpusReport}, {@link org.policyscope.document.Outcome}. Out: the output
 * folder of the schemas in {@code schema/}. Start with {@link
 * org.policyscope.report.DocumentReport} and {@link org.policyscope.report.OutputFolder}.
 *
 * <p>The trap: here, and only here, offsets turn from UTF-16 units of the cleaned text into code
 * points of the text a reader sees.
 */
@NullMarked
package org.policyscope.report;

import org.jspecify.annotations.NullMarked;
