package org.policyscope.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One HTML file that asks for nothing: its style is inside, and it has no script. */
final class HtmlPage implements CodebookPage {
  private final StringBuilder out = new StringBuilder();
  private int themes;

  @Override
  public void title(String title, String subtitle) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", title);
    out.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    element("h1", title);
    paragraph(subtitle);
  }

  @Override
  public void contents(List<Theme> all) {
    out.append("<nav aria-label=\"Themes\">\n<ul>\n");
    for (int i = 0; i < all.size(); i++) {
      out.append("<li><a href=\"#theme-").append(i + 1).append("\">");
      out.append(escape(all.get(i).label())).append("</a> <code>");
      out.append(escape(all.get(i).id())).append("</code></li>\n");
    }
    out.append("</ul>\n</nav>\n");
  }

  @Override
  public void theme(Theme theme) {
    themes++;
    out.append("<h2 id=\"theme-").append(themes).append("\">");
    out.append(escape(theme.label())).append("</h2>\n");
  }

  @Override
  public void chapter(String title) {
    element("h2", title);
  }

  @Override
  public void heading(String heading) {
    element("h3", heading);
  }

  @Override
  public void paragraph(String text) {
    element("p", text);
  }

  @Override
  public void list(List<String> items) {
    out.append("<ul>\n");
    items.forEach(item -> element("li", item));
    out.append("</ul>\n");
  }

  @Override
  public void addresses(List<String> addresses) {
    out.append("<ul>\n");
    for (String address : addresses) {
      String shown = escape(address);
      boolean web = address.startsWith("https://") || address.startsWith("http://");
      out.append("<li>")
          .append(web ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown)
          .append("</li>\n");
    }
    out.append("</ul>\n");
  }

  @Override
  public void table(List<String> header, List<List<String>> rows) {
    out.append(header.isEmpty() ? "<table class=\"facts\">\n" : "<table>\n");
    if (!header.isEmpty()) {
      out.append("<thead><tr>");
      header.forEach(name -> cell("th", name));
      out.append("</tr></thead>\n");
    }
    out.append("<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell(header.isEmpty() && i == 0 ? "th" : "td", row.get(i));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  @Override
  public String end() {
    return out.append("</body>\n</html>\n").toString();
  }

  private void cell(String name, String text) {
    out.append('<').append(name).append('>').append(escape(text));
    out.append("</").append(name).append('>');
  }

  private void element(String name, String text) {
    cell(name, text);
    out.append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream stream = HtmlPage.class.getResourceAsStream("codebook.css")) {
      byte[] bytes =
          Objects.requireNonNull(stream, "codebook.css is part of the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
