package org.policyscope.clean;

import java.util.List;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Block;

/**
 * A text on its way to the clean one.
 *
 * @param text aligned to the source document's
 * @param blocks all there is in it, in its offsets, sorted, separated by two line feeds
 */
record Draft(AlignedText text, List<Block> blocks) {}
