/**
 * Closeness in meaning: compares sentences with what a taxonomy says of its themes.
 *
 * <p>In: a taxonomy, and vectors for words. Out: a {@link
 * org.policyscope.theme.SemanticSimilarity}. Start with {@link
 * org.policyscope.theme.semantic.StaticSimilarity}; how the vectors come to be is told in {@code
 * models/semantic}.
 *
 * <p>The trap: a similarity says nothing by itself. It is compared with that of ordinary sentences,
 * so that figures of different themes can be compared.
 */
@NullMarked
package org.policyscope.theme.semantic;

import org.jspecify.annotations.NullMarked;
