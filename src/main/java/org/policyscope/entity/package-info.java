/**
 * Finds countries, institutions and strategies, and says which real thing each mention names.
 *
 * <p>In: a {@link org.policyscope.document.ParsedDocument}. Out: sorted {@link
 * org.policyscope.document.EntityMention}s. Start with {@link
 * org.policyscope.entity.EntityRecognizers}. Gazetteer, patterns and the statistical recogniser
 * each give {@code Candidate}s; {@code OverlapPolicy} decides between them.
 *
 * <p>The trap: the words here are this package's own ({@code WordScanner}), not the tokens of the
 * engine, so that both engines and the fast mode see the same names.
 */
@NullMarked
package org.policyscope.entity;

import org.jspecify.annotations.NullMarked;
