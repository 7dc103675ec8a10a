package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** What the marks of Markdown say of lines. */
final class MarkdownLines {
  private final List<Line> lines;
  private final List<Optional<TextKind>> whole = new ArrayList<>();

  private final boolean hasHeading;

  MarkdownLines(List<Line> lines) {
    this.lines = lines;
    boolean frontMatter = lines.get(0).text().equals("---") && closes(lines);
    boolean code = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean fence = !frontMatter && (text.startsWith("```") || text.startsWith("~~~"));
      if (frontMatter) {
        whole.add(Optional.of(isRule(text, "-.") ? TextKind.RUNNING_HEAD : TextKind.METADATA));
        frontMatter = i == 0 || !(text.equals("---") || text.equals("..."));
      } else if (fence || code) {
        whole.add(Optional.of(fence ? TextKind.RUNNING_HEAD : TextKind.NAVIGATION));
        code = fence != code;
      } else if (text.startsWith("|")) {
        whole.add(Optional.of(isRule(text, "|-: ") ? TextKind.RUNNING_HEAD : TextKind.TABLE));
      } else if (text.startsWith("![") && text.endsWith(")")) {
        whole.add(Optional.of(TextKind.NAVIGATION));
      } else if (text.length() >= 3 && isRule(text, "-=*_ ")) {
        whole.add(Optional.of(TextKind.RUNNING_HEAD));
      } else {
        whole.add(Optional.empty());
      }
    }
    boolean found = false;
    for (int i = 0; i < lines.size() && !found; i++) {
      found = whole.get(i).isEmpty() && heading(i).isPresent();
    }
    this.hasHeading = found;
  }

  /**
   * What line {@code i} is if its marks settle it; {@code RUNNING_HEAD} for a rule, which holds no
   * words at all.
   */
  Optional<TextKind> wholeLine(int i) {
    return whole.get(i);
  }

  /** The words of a heading, with {@code #} before it or a rule below it. */
  Optional<Span> heading(int i) {
    Line line = lines.get(i);
    String text = line.text();
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    if (marks > 0 && marks <= 6 && marks < text.length() && text.charAt(marks) == ' ') {
      int end = text.length();
      while (end > marks && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
        end--;
      }
      int start = Math.min(marks + 1, end);
      return Optional.of(new Span(line.start() + start, line.start() + end))
          .filter(span -> !span.isEmpty());
    }
    boolean underlined =
        !line.isBlank()
            && i + 1 < lines.size()
            && lines.get(i + 1).length() >= 3
            && (isRule(lines.get(i + 1).text(), "=") || isRule(lines.get(i + 1).text(), "-"))
            && (i == 0 || lines.get(i - 1).isBlank());
    return underlined ? Optional.of(line.span()) : Optional.empty();
  }

  /** Whether any line is a heading by its marks. */
  boolean hasHeading() {
    return hasHeading;
  }

  /** The words of a line behind the mark of a quotation. */
  Span withoutQuoteMark(int i) {
    Line line = lines.get(i);
    int at = 0;
    while (at < line.length() && (line.text().charAt(at) == '>' || line.text().charAt(at) == ' ')) {
      at++;
    }
    return new Span(line.start() + at, line.end());
  }

  private static boolean closes(List<Line> lines) {
    for (int i = 1; i < Math.min(lines.size(), 200); i++) {
      if (lines.get(i).text().equals("---") || lines.get(i).text().equals("...")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String text, String marks) {
    return text.chars().allMatch(c -> marks.indexOf(c) >= 0);
  }
}
