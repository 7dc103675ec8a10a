package org.policyscope.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.text.Block;

/**
 * A page as a reader sees it.
 *
 * @param text the words shown, blocks on lines of their own
 * @param layout its blocks
 * @param metadata from its head
 */
record HtmlContent(String text, List<Block> layout, DocumentMetadata metadata) {

  static HtmlContent parse(String html) {
    Document page = Jsoup.parse(html);
    HtmlOutline outline = HtmlOutline.of(page);
    HtmlTextWriter writer = new HtmlTextWriter(outline);
    NodeTraversor.filter(writer, page.body());
    HtmlText written = writer.finish();
    return new HtmlContent(written.text(), written.layout(), HtmlMetadata.of(page));
  }
}
