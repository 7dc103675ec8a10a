/**
 * Themes: what sentences and documents are about, with the words that say so.
 *
 * <p>In: a parsed document and the mentions found in it. Out: {@link
 * org.policyscope.document.ThemeAssignment}s in the order of the {@link
 * org.policyscope.theme.Taxonomy}. Start with {@link org.policyscope.theme.CombinedThemeScorer};
 * the arithmetic is in {@link org.policyscope.theme.ThemeFormula}.
 *
 * <p>The trap: everything that matched and does not count is listed as well, with its reason;
 * nothing is dropped in silence.
 */
@NullMarked
package org.policyscope.theme;

import org.jspecify.annotations.NullMarked;
