/**
 * Models, gazetteers, taxonomies and rule files: bytes by name, with their digest, and the readers
 * for the formats they are written in.
 *
 * <p>Start with {@link org.policyscope.resource.Resources}. Together with {@code report} the only
 * room that imports Jackson.
 *
 * <p>The trap: a file in the user's {@code models} folder wins over the one in the jar, so its
 * digest belongs into every result.
 */
@NullMarked
package org.policyscope.resource;

import org.jspecify.annotations.NullMarked;
