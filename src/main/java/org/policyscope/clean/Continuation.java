package org.policyscope.clean;

import java.util.List;
import java.util.Set;
import org.policyscope.text.TextKind;

/** Decides whether a line goes on with the paragraph before it. */
final class Continuation {
  private static final int WINDOW = 5;
  private static final int LONGEST_WRAP = 200;
  private static final int SHORT_LINE = 40;
  private static final double FULL = 0.82;

  private final List<Line> lines;
  private final Set<String> openWords;
  private final int[] widths;
  private final boolean[] runEndsSentence;

  Continuation(List<Line> lines, Set<String> openWords) {
    this.lines = lines;
    this.openWords = openWords;
    this.widths = widths(lines);
    this.runEndsSentence = runs(lines);
  }

  /**
   * Whether line {@code next} belongs to the block that line {@code last} is the last of.
   *
   * @param kind of the block so far
   * @param apart whether blank lines stand between them
   * @param interrupted whether a page's edge or a figure stands between them
   */
  boolean joins(int last, int next, TextKind kind, boolean apart, boolean interrupted) {
    String before = lines.get(last).text();
    String after = lines.get(next).text();
    if (LineShape.isBullet(before)) {
      return true;
    }
    boolean open = isOpen(before);
    boolean lower = LineShape.startsLower(after);
    if (apart) {
      boolean text = before.length() >= SHORT_LINE || kind == TextKind.LIST_ITEM || interrupted;
      return text && !LineShape.endsSentence(before) && !endsClause(before) && (lower || open);
    }
    if (LineShape.endsSentence(before)) {
      return wraps(last) && isFull(last);
    }
    if (lower) {
      return before.length() >= SHORT_LINE || runEndsSentence[next] || open || interrupted;
    }
    return open || (wraps(last) && isFull(last));
  }

  /** Whether line {@code i} fills its column, so that the line break says nothing. */
  boolean isFull(int i) {
    return lines.get(i).length() >= FULL * widths[i];
  }

  /** Whether the lines around are as short as lines broken at a margin. */
  boolean wraps(int i) {
    return widths[i] <= LONGEST_WRAP && widths[i] >= SHORT_LINE;
  }

  /** Whether a line ends in the middle of a sentence for sure. */
  boolean isOpen(String line) {
    char last = line.charAt(line.length() - 1);
    return last == ','
        || Hyphenation.isHyphen(last)
        || openWords.contains(LineShape.lastWord(line));
  }

  private static boolean endsClause(String line) {
    char last = line.charAt(line.length() - 1);
    return last == ':' || last == ';';
  }

  /** For each line the length of the longest near it. */
  private static int[] widths(List<Line> lines) {
    int[] widths = new int[lines.size()];
    for (int i = 0; i < widths.length; i++) {
      int width = 0;
      int last = Math.min(widths.length - 1, i + WINDOW);
      for (int other = Math.max(0, i - WINDOW); other <= last; other++) {
        width = Math.max(width, lines.get(other).length());
      }
      widths[i] = width;
    }
    return widths;
  }

  /** For each line whether the last of the lines without a gap after it ends a sentence. */
  private static boolean[] runs(List<Line> lines) {
    boolean[] ends = new boolean[lines.size()];
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == lines.size() || lines.get(i + 1).isBlank();
      ends[i] = last ? LineShape.endsSentence(lines.get(i).text()) : ends[i + 1];
    }
    return ends;
  }
}
