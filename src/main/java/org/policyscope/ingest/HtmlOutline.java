package org.policyscope.ingest;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What has to be known of a page before its text is written: which elements hold the content, and
 * what its tables are for. One walk, linear in the size of the page.
 */
final class HtmlOutline {
  private final Set<Element> content = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Shape> tables = new IdentityHashMap<>();

  /** What a table is for. */
  enum Shape {
    /** Figures and names in rows and columns. */
    DATA,
    /** Marks such as {@code (1)} in one column, their text in the next. */
    LIST,
    /** Paragraphs put side by side. */
    LAYOUT
  }

  private HtmlOutline() {}

  static HtmlOutline of(Document page) {
    HtmlOutline outline = new HtmlOutline();
    NodeTraversor.traverse(outline.new Walk(), page);
    return outline;
  }

  /** Whether a headline or the main part of the page is in the element. */
  boolean holdsContent(Element element) {
    return content.contains(element);
  }

  Shape shape(Element table) {
    return tables.getOrDefault(table, Shape.DATA);
  }

  /** Counts of one open table. */
  private static final class Table {
    private static final int LONG_CELL = 300;
    private static final int LONG_MARK = 6;

    private int cellsInRow;
    private int cellLength;
    private int longestCell;
    private int longestFirst;
    private int widest;
    private boolean caption;

    void endCell() {
      if (cellsInRow == 1) {
        longestFirst = Math.max(longestFirst, cellLength);
      }
      longestCell = Math.max(longestCell, cellLength);
      widest = Math.max(widest, cellsInRow);
      cellLength = 0;
    }

    Shape shape() {
      boolean marks = longestFirst > 0 && longestFirst <= LONG_MARK && widest == 2;
      if (marks && longestCell > 5 * LONG_MARK && !caption) {
        return Shape.LIST;
      }
      return longestCell > LONG_CELL || (widest < 2 && !caption) ? Shape.LAYOUT : Shape.DATA;
    }
  }

  private final class Walk implements NodeVisitor {
    private final Deque<Table> open = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (!open.isEmpty()) {
          open.getLast().cellLength += text.getWholeText().strip().length();
        }
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      switch (element.normalName()) {
        case "table" -> open.addLast(new Table());
        case "tr" -> {
          if (!open.isEmpty()) {
            open.getLast().cellsInRow = 0;
          }
        }
        case "td", "th" -> {
          if (!open.isEmpty()) {
            open.getLast().cellsInRow++;
            open.getLast().cellLength = 0;
          }
        }
        case "caption" -> {
          if (!open.isEmpty()) {
            open.getLast().caption = true;
          }
        }
        case "h1", "main", "article" -> {
          for (Element at = element; at != null && content.add(at); ) {
            at = at.parent();
          }
        }
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (open.isEmpty() || !(node instanceof Element element)) {
        return;
      }
      switch (element.normalName()) {
        case "table" -> tables.put(element, open.removeLast().shape());
        case "td", "th" -> open.getLast().endCell();
        default -> {}
      }
    }
  }
}
