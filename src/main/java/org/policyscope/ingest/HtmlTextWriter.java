package org.policyscope.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Writes the text of a page, block by block, in one walk without recursion. */
final class HtmlTextWriter implements NodeFilter {
  private final HtmlOutline outline;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private final Deque<Element> tables = new ArrayDeque<>();
  private int blockStart;
  private int preformatted;
  private boolean titleSeen;
  private boolean textSeen;

  /**
   * What holds inside an element.
   *
   * @param element that opened it
   * @param kind of its blocks
   * @param section of its blocks
   * @param verbatim whether line ends are kept
   * @param inRow whether blocks are the cells of a row, not blocks of their own
   */
  private record Context(
      Element element, TextKind kind, Section section, boolean verbatim, boolean inRow) {

    Context with(TextKind newKind) {
      return new Context(element, newKind, section, verbatim, inRow);
    }

    Context with(TextKind newKind, Section newSection) {
      return new Context(element, newKind, newSection, verbatim, inRow);
    }
  }

  HtmlTextWriter(HtmlOutline outline) {
    this.outline = outline;
    contexts.push(new Context(new Element("body"), TextKind.PROSE, Section.BODY, false, false));
  }

  /** The text; without layout where most of it is preformatted, as in plain text shown as HTML. */
  HtmlText finish() {
    flush();
    boolean plain = preformatted > text.length() / 2;
    return new HtmlText(text.toString(), plain ? List.of() : blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      if (HtmlRoles.isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (HtmlRoles.isBlock(element)) {
        enter(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && contexts.element().element().equals(element)) {
      if (!contexts.element().inRow() || element.normalName().equals("tr")) {
        flush();
      }
      contexts.pop();
      if (element.normalName().equals("table")) {
        tables.removeLast();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    Context outer = contexts.element();
    String name = element.normalName();
    boolean startsTable = name.equals("table");
    if (outer.inRow() && !startsTable) {
      separate(name.equals("td") || name.equals("th") ? '\t' : ' ');
    } else {
      flush();
    }
    if (startsTable) {
      tables.addLast(element);
    }
    contexts.push(inner(element, outer, startsTable));
  }

  private Context inner(Element element, Context outer, boolean startsTable) {
    Context same =
        new Context(
            element,
            outer.kind(),
            outer.section(),
            outer.verbatim(),
            outer.inRow() && !startsTable);
    if (outer.kind() == TextKind.NAVIGATION
        || HtmlRoles.isNavigation(element, outline.holdsContent(element))) {
      return same.with(TextKind.NAVIGATION);
    }
    Context named = byClass(element, same);
    return switch (element.normalName()) {
      case "h1" -> {
        boolean first = !titleSeen;
        titleSeen = true;
        yield named.with(TextKind.HEADING, first ? Section.TITLE : named.section());
      }
      case "h2", "h3", "h4", "h5", "h6", "legend" -> named.with(TextKind.HEADING);
      case "caption", "figcaption" -> named.with(TextKind.CAPTION);
      case "address" -> named.with(TextKind.METADATA);
      case "li", "dt", "dd" ->
          named.kind() == TextKind.PROSE ? named.with(TextKind.LIST_ITEM) : named;
      case "pre" -> new Context(element, named.kind(), named.section(), true, named.inRow());
      case "tr" -> row(element, named);
      default -> named;
    };
  }

  private Context row(Element element, Context outer) {
    HtmlOutline.Shape shape =
        tables.isEmpty() ? HtmlOutline.Shape.LAYOUT : outline.shape(tables.getLast());
    boolean plain = outer.kind() == TextKind.PROSE || outer.kind() == TextKind.LIST_ITEM;
    return switch (shape) {
      case LAYOUT -> outer;
      case LIST ->
          new Context(
              element,
              plain ? TextKind.LIST_ITEM : outer.kind(),
              outer.section(),
              outer.verbatim(),
              true);
      case DATA ->
          new Context(
              element,
              plain ? TextKind.TABLE : outer.kind(),
              outer.section(),
              outer.verbatim(),
              true);
    };
  }

  /** Publishers name the parts of a paper in classes; these are the usual words. */
  private Context byClass(Element element, Context outer) {
    Set<String> words = HtmlRoles.words(element);
    if (words.isEmpty() || outer.kind() == TextKind.REFERENCE) {
      return outer;
    }
    if (has(words, "references", "bibliography", "reflist", "citations", "bibr")) {
      return outer.with(TextKind.REFERENCE, Section.REFERENCES);
    }
    if (has(words, "footnote", "footnotes", "endnote", "endnotes")
        || (words.contains("note") && element.normalName().equals("p"))) {
      return outer.with(TextKind.FOOTNOTE);
    }
    if (has(words, "keywords", "keyword", "kwd")) {
      return outer.with(TextKind.METADATA, Section.KEYWORDS);
    }
    if (has(words, "author", "authors", "affiliation", "affiliations", "byline", "doi", "date")) {
      return outer.with(TextKind.METADATA);
    }
    if (element.normalName().equals("p")
        && has(words, "title", "subtitle", "ti", "sti", "heading", "headline")) {
      return outer.with(TextKind.HEADING, textSeen || titleSeen ? outer.section() : Section.TITLE);
    }
    return words.contains("abstract") ? outer.with(outer.kind(), Section.ABSTRACT) : outer;
  }

  private static boolean has(Set<String> words, String... wanted) {
    for (String word : wanted) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void write(String words) {
    boolean verbatim = contexts.element().verbatim();
    if (verbatim) {
      preformatted += words.length();
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (verbatim && (text.length() > blockStart || !blank)) {
        text.append(c);
      } else if (!blank) {
        text.append(c);
      } else {
        separate(' ');
      }
    }
  }

  /** One blank, or tab, where the block does not end with one already. */
  private void separate(char blank) {
    int last = text.length() - 1;
    if (last < blockStart) {
      return;
    }
    if (text.charAt(last) == ' ' && blank == '\t') {
      text.setCharAt(last, blank);
    } else if (!Character.isWhitespace(text.charAt(last))) {
      text.append(blank);
    }
  }

  private void lineBreak() {
    trimEnd();
    if (text.length() > blockStart) {
      text.append('\n');
    }
  }

  private void trimEnd() {
    int end = text.length();
    while (end > blockStart && " \t\n\r\f".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    text.setLength(end);
  }

  private void flush() {
    trimEnd();
    if (text.length() == blockStart) {
      return;
    }
    Context context = contexts.element();
    blocks.add(new Block(new Span(blockStart, text.length()), context.kind(), context.section()));
    textSeen |= context.kind() == TextKind.PROSE || context.kind() == TextKind.LIST_ITEM;
    boolean tight = context.kind() == TextKind.LIST_ITEM || context.kind() == TextKind.TABLE;
    text.append(tight ? "\n" : "\n\n");
    blockStart = text.length();
  }
}
