package org.policyscope.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyscope.text.TextKind;

/** Finds what belongs to the page and not to the text: numbers, running heads, footnotes. */
final class PageFurniture {
  private static final int LONGEST_HEAD = 160;
  private static final int LEAST_DISTANCE = 10;
  private static final int FOOT_LINES = 15;

  private final List<Line> lines;
  private final TextKind[] kinds;

  /** Numbers of the lines that are not blank. */
  private final List<Integer> filled = new ArrayList<>();

  private PageFurniture(List<Line> lines) {
    this.lines = lines;
    this.kinds = new TextKind[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        filled.add(i);
      }
    }
  }

  /** Furniture among {@code lines}, by number of the line. */
  static PageFurniture find(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    furniture.markPageNumbers();
    furniture.markRepeatedLines();
    furniture.markInterruptions();
    furniture.markFootnotes();
    return furniture;
  }

  /** The kind of furniture that line {@code i} is, if it is any. */
  Optional<TextKind> kind(int i) {
    return Optional.ofNullable(kinds[i]);
  }

  private void markPageNumbers() {
    for (int at = 0; at < filled.size(); at++) {
      if (!isNumber(at)) {
        continue;
      }
      // Numbers below each other are a column of a table or the axis of a chart.
      boolean column = isNumber(at - 1) || isNumber(at + 1);
      kinds[filled.get(at)] = column ? TextKind.TABLE : TextKind.RUNNING_HEAD;
    }
  }

  private boolean isNumber(int at) {
    return at >= 0 && at < filled.size() && LineShape.isPageNumber(line(at).text());
  }

  private Line line(int at) {
    return lines.get(filled.get(at));
  }

  private boolean isFurniture(int at) {
    return kinds[filled.get(at)] == TextKind.RUNNING_HEAD;
  }

  /** Short lines that return, numbers aside, at the edge of pages. */
  private void markRepeatedLines() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int at = 0; at < filled.size(); at++) {
      String text = line(at).text();
      if (text.length() <= LONGEST_HEAD && !isFurniture(at)) {
        String key = key(text);
        if (key.length() >= 4) {
          places.computeIfAbsent(key, ignored -> new ArrayList<>()).add(at);
        }
      }
    }
    for (List<Integer> same : places.values()) {
      if (isRunningHead(same) || NumberedHead.isOne(same, at -> line(at).text())) {
        same.forEach(at -> kinds[filled.get(at)] = TextKind.RUNNING_HEAD);
      }
    }
  }

  private boolean isRunningHead(List<Integer> places) {
    if (places.size() < 2) {
      return false;
    }
    int edges = 0;
    int near = 0;
    for (int i = 0; i < places.size(); i++) {
      edges += atPageEdge(places.get(i)) ? 1 : 0;
      near += i > 0 && places.get(i) - places.get(i - 1) < LEAST_DISTANCE ? 1 : 0;
    }
    boolean sentence = LineShape.endsSentence(line(places.get(0)).text());
    boolean often = edges * 2 > places.size() && near * 4 <= places.size();
    return !sentence && (often || edges == places.size());
  }

  /** Whether the line is the first or last but one of a page. */
  private boolean atPageEdge(int at) {
    for (int other = Math.max(0, at - 2); other <= Math.min(filled.size() - 1, at + 2); other++) {
      if (other != at && isFurniture(other)) {
        return true;
      }
    }
    for (int line = filled.get(Math.max(0, at - 1)) + 1; line <= filled.get(at); line++) {
      if (lines.get(line).pageBreak()) {
        return true;
      }
    }
    int next = Math.min(filled.size() - 1, at + 1);
    for (int line = filled.get(at) + 1; line <= filled.get(next); line++) {
      if (lines.get(line).pageBreak()) {
        return true;
      }
    }
    return false;
  }

  /** A line behind a page number that is a title in the middle of a sentence. */
  private void markInterruptions() {
    for (int at = 1; at + 1 < filled.size(); at++) {
      Line head = line(at);
      boolean short_ = head.length() <= 100 && LineShape.startsUpper(head.text(), 0);
      if (!short_ || isFurniture(at) || !isFurniture(at - 1) || isFurniture(at + 1)) {
        continue;
      }
      int before = at - 1;
      while (before >= 0 && kinds[filled.get(before)] != null) {
        before--;
      }
      boolean apart = lines.get(filled.get(at) + 1).isBlank() || LineShape.isAllCaps(head.text());
      if (before >= 0
          && apart
          && !LineShape.endsSentence(line(before).text())
          && LineShape.startsLower(line(at + 1).text())) {
        kinds[filled.get(at)] = TextKind.RUNNING_HEAD;
      }
    }
  }

  /** Lines above a page's number that start with the number or mark of a note. */
  private void markFootnotes() {
    for (int at = 1; at < filled.size(); at++) {
      if (!isFurniture(at) || isFurniture(at - 1)) {
        continue;
      }
      int start = -1;
      for (int up = at - 1; up > Math.max(0, at - FOOT_LINES); up--) {
        if (isFurniture(up)) {
          break;
        }
        boolean gap = filled.get(up) == 0 || lines.get(filled.get(up) - 1).isBlank();
        boolean note = startsNote(line(up).text());
        if (note && (gap || start == up + 1)) {
          start = up;
        } else if (gap) {
          // A paragraph of the text begins here, so what stands above it is no note.
          break;
        }
      }
      boolean notes = start > 0 && !isParagraph(start, at);
      for (int note = start; notes && note < at; note++) {
        kinds[filled.get(note)] = TextKind.FOOTNOTE;
      }
    }
  }

  /**
   * Whether numbered lines above a page's number are a paragraph of the text: it goes on below in
   * the middle of a sentence, and nothing above it does.
   */
  private boolean isParagraph(int start, int end) {
    int below = end;
    while (below < filled.size() && below < end + 4 && kinds[filled.get(below)] != null) {
      below++;
    }
    return below < filled.size()
        && LineShape.startsLower(line(below).text())
        && !LineShape.endsSentence(line(end - 1).text())
        && LineShape.endsSentence(line(start - 1).text());
  }

  /** {@code 12 See the annex} or {@code * The views}; no item of a list, no heading. */
  static boolean startsNote(String line) {
    int at = 0;
    while (at < line.length() && at < 3 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    if (at == 0 && "*†‡§".indexOf(line.charAt(0)) >= 0) {
      at = 1;
    }
    boolean mark = at > 0 && at + 2 < line.length() && LineJoiner.isBlank(line.charAt(at));
    return mark && LineShape.startsUpper(line, at) && line.length() > 20;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
