/**
 * The command line: what was typed → what it means → the work → an exit status with meaning.
 *
 * <p>In: arguments. Out: text on standard output, progress and errors on standard error, files in
 * the output folder. One file per command; start with {@link org.policyscope.cli.Main}.
 *
 * <p>The trap: this is the only room that prints, and {@code Main} alone ends the process.
 */
@NullMarked
package org.policyscope.cli;

import org.jspecify.annotations.NullMarked;
