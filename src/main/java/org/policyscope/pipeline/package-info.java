/**
 * All stages put together, and whole corpora run through them.
 *
 * <p>In: settings and inputs. Out: {@link org.policyscope.document.AnnotatedDocument}s handed to a
 * {@link org.policyscope.pipeline.ReportSink}, and one {@link org.policyscope.document.Outcome} for
 * every document. Start with {@link org.policyscope.pipeline.Pipeline}; {@link
 * org.policyscope.pipeline.Pipelines} is the one place that wires.
 *
 * <p>The trap: documents finish in any order. Whoever adds up sorts by id first.
 */
@NullMarked
package org.policyscope.pipeline;

import org.jspecify.annotations.NullMarked;
