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
  private static final double COLUMN = 0.6;

  private final List<Line> lines;
  private final Set<String> openWords;
  private final Set<String> nameOpeners;
  private final int[] widths;
  private final boolean[] runEndsSentence;

  Continuation(List<Line> lines, CleaningRules rules) {
    this.lines = lines;
    this.openWords = rules.openWords();
    this.nameOpeners = rules.nameOpeners();
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
    boolean lower = LineShape.startsLower(after) && LineShape.listMark(after) == 0;
    if (apart) {
      boolean text = before.length() >= SHORT_LINE || kind == TextKind.LIST_ITEM || interrupted;
      return text && !LineShape.endsSentence(before) && !endsClause(before) && (lower || open);
    }
    if (LineShape.endsSentence(before)) {
      return wraps(last) && isFull(last);
    }
    if (lower) {
      return before.length() >= SHORT_LINE
          || runEndsSentence[next]
          || open
          || interrupted
          || isOfColumn(last);
    }
    return open || (wraps(last) && isFull(last)) || breaksInside(last, next, kind);
  }

  /** Whether a line is as long as its neighbours in a narrow column. */
  private boolean isOfColumn(int i) {
    return widths[i] <= LONGEST_WRAP && lines.get(i).length() >= COLUMN * widths[i];
  }

  /**
   * Whether a line breaks off in the middle of a sentence of a ragged paragraph, whose last line
   * ends one: {@code … challenge posed by the Soviet} before {@code Union. …}.
   */
  private boolean breaksInside(int last, int next, TextKind kind) {
    String before = lines.get(last).text();
    boolean text = kind == TextKind.PROSE || kind == TextKind.LIST_ITEM;
    if (!text || endsClause(before) || LineShape.listMark(lines.get(next).text()) > 0) {
      return false;
    }
    boolean sentence = before.length() >= SHORT_LINE && LineShape.titleCase(before) < 0.6;
    boolean ragged = sentence && (runEndsSentence[next] || isLong(before));
    return (ragged && !mayBeHeading(last)) || endsInName(before);
  }

  /** Whether a line is the first of its paragraph and short, so that it may stand above it. */
  private boolean mayBeHeading(int i) {
    boolean first =
        i == 0 || lines.get(i - 1).isBlank() || LineShape.endsSentence(lines.get(i - 1).text());
    return first
        && lines.get(i).length() < 2 * SHORT_LINE
        && lines.get(i).length() < 0.75 * widths[i];
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

  private static boolean isLong(String line) {
    return line.length() >= 1.5 * SHORT_LINE && LineShape.titleCase(line) < 0.5;
  }

  /** Whether the last words are the first of a name: {@code … by the United}. */
  private boolean endsInName(String line) {
    int blank = line.lastIndexOf(' ');
    return blank > 0
        && LineShape.startsUpper(line, blank)
        && nameOpeners.contains(LineShape.lastWord(line))
        && LineShape.lastWord(line.substring(0, blank)).equals("the");
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
