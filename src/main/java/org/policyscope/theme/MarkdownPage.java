package org.policyscope.theme;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown as GitHub reads it. */
final class MarkdownPage implements CodebookPage {
  private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&$";

  private final StringBuilder out = new StringBuilder();

  @Override
  public void title(String title, String subtitle) {
    out.append("# ").append(escape(title)).append("\n\n");
    paragraph(subtitle);
  }

  @Override
  public void contents(List<Theme> themes) {
    list(themes.stream().map(theme -> theme.label() + " (" + theme.id() + ")").toList());
  }

  @Override
  public void theme(Theme theme) {
    chapter(theme.label());
  }

  @Override
  public void chapter(String title) {
    out.append("## ").append(escape(title)).append("\n\n");
  }

  @Override
  public void heading(String heading) {
    out.append("### ").append(escape(heading)).append("\n\n");
  }

  @Override
  public void paragraph(String text) {
    out.append(escape(text)).append("\n\n");
  }

  @Override
  public void list(List<String> items) {
    items.forEach(item -> out.append("- ").append(escape(item)).append('\n'));
    out.append('\n');
  }

  @Override
  public void addresses(List<String> addresses) {
    list(addresses);
  }

  @Override
  public void table(List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> names = header.isEmpty() ? List.of("", "") : header;
    row(names);
    out.append("|").append("---|".repeat(names.size())).append('\n');
    rows.forEach(this::row);
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append(
        cells.stream().map(MarkdownPage::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public String end() {
    return out.toString().stripTrailing() + "\n";
  }

  /** One line, in which every character stands for itself, also at its beginning. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    String line = text.replaceAll("\\s+", " ").strip();
    line.codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped
        .toString()
        .replaceFirst("^([-=])", "\\\\$1")
        .replaceFirst("^([0-9]{1,9})\\.(?= )", "$1\\\\.");
  }
}
