package org.policyscope.ingest;

import java.util.List;
import org.policyscope.text.Block;

/**
 * Text with layout.
 *
 * @param text of the page
 * @param layout in offsets of the text, sorted; empty where the page gives none
 */
record HtmlText(String text, List<Block> layout) {}
