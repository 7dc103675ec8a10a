/**
 * From the text as it is to the text that can be analysed: blocks found and named, lines joined,
 * hyphenation undone, quotes and white space made uniform, citation marks taken out.
 *
 * <p>In: {@link org.policyscope.document.SourceDocument}. Out: {@link
 * org.policyscope.document.CleanDocument}. Start with {@link org.policyscope.clean.Cleaner}.
 *
 * <p>The trap: the cleaned text is not in the order of the source everywhere. A running head or
 * footnote that interrupts a paragraph becomes a block behind it.
 */
@NullMarked
package org.policyscope.clean;

import org.jspecify.annotations.NullMarked;
