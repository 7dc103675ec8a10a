/**
 * The cellar: spans, and text that remembers where it came from.
 *
 * <p>In: strings. Out: {@link org.policyscope.text.AlignedText}, {@link
 * org.policyscope.text.Token}, {@link org.policyscope.text.Sentence}. Start with {@link
 * org.policyscope.text.Span}.
 *
 * <p>The trap: inside the program all offsets are UTF-16 units, as in {@link String}; they become
 * code points once, in {@link org.policyscope.text.CodePointIndex}, when a report is written.
 */
@NullMarked
package org.policyscope.text;

import org.jspecify.annotations.NullMarked;
