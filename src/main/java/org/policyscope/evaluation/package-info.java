/**
 * How good the program is: gold files against what it finds.
 *
 * <p>In: gold files and a function that annotates. Out: {@link
 * org.policyscope.evaluation.Evaluation}: figures with their intervals, and the errors behind them.
 * Start with {@link org.policyscope.evaluation.Evaluator}.
 *
 * <p>The trap: gold counts in code points of the text and leaves things out on purpose ({@code
 * ignore}, {@code kinds}, {@code types}, {@code optional}); what is left out counts neither way.
 */
@NullMarked
package org.policyscope.evaluation;

import org.jspecify.annotations.NullMarked;
