/**
 * Keeps what stages made of a document, so that the next run need not make it again.
 *
 * <p>In: records of {@code document}, under a key that names everything they depend on. Out: the
 * same records, or nothing. Start with {@link org.policyscope.cache.StageCache}.
 *
 * <p>The trap: an entry is input like any other. It may be cut, damaged or somebody else's; then it
 * is as if it were not there.
 */
@NullMarked
package org.policyscope.cache;

import org.jspecify.annotations.NullMarked;
