package org.policyscope.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements mean, by name, role and class. */
final class HtmlRoles {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "button",
          "input",
          "dialog");
  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "aside",
          "nav",
          "header",
          "footer",
          "address",
          "form",
          "fieldset",
          "legend",
          "hr",
          "details",
          "summary",
          "center");
  private static final Set<String> NAVIGATION_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar");
  private static final Set<String> NAVIGATION_WORDS =
      Set.of(
          "nav",
          "navigation",
          "navbar",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "related",
          "cookie",
          "cookies",
          "share",
          "sharing",
          "social",
          "pagination",
          "pager",
          "skip");
  private static final Set<String> CONTENT = Set.of("html", "body", "main", "article");

  private HtmlRoles() {}

  static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String declared = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return declared.contains("display:none") || declared.contains("visibility:hidden");
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether the element is furniture of the site and not part of the document. */
  static boolean isNavigation(Element element, boolean holdsContent) {
    String name = element.normalName();
    if (CONTENT.contains(name)) {
      return false;
    }
    if (name.equals("nav") || name.equals("aside")) {
      return true;
    }
    if (holdsContent) {
      return false;
    }
    if (name.equals("footer")
        || name.equals("header")
        || NAVIGATION_ROLES.contains(element.attr("role"))) {
      return true;
    }
    Set<String> words = words(element);
    words.retainAll(NAVIGATION_WORDS);
    return !words.isEmpty();
  }

  /** The words in an element's class and id: {@code site-nav_top} holds site, nav and top. */
  static Set<String> words(Element element) {
    Set<String> words = new HashSet<>();
    String names = element.className() + " " + element.id();
    if (!names.isBlank()) {
      for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        words.add(word);
      }
    }
    return words;
  }
}
