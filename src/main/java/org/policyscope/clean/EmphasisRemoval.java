package org.policyscope.clean;

import org.policyscope.text.Block;

/**
 * Leaves out the marks of Markdown within lines: asterisks, underscores and back quotes around
 * words, and the target of a link. Works for texts in Markdown alone.
 */
final class EmphasisRemoval implements CleaningStep {
  private static final int LONGEST_LINK = 2000;

  @Override
  public Draft apply(Draft draft) {
    String text = draft.text().text();
    DraftWriter writer = new DraftWriter(text);
    for (Block block : draft.blocks()) {
      write(text, block.span().start(), block.span().end(), writer);
      writer.endBlock(block.kind(), block.section());
    }
    return writer.finish(draft.text());
  }

  private static void write(String text, int start, int end, DraftWriter writer) {
    int from = start;
    int at = start;
    int linkTargetAllowed = start;
    while (at < end) {
      char c = text.charAt(at);
      int markEnd = at;
      if (c == '*' || c == '_' || c == '`') {
        markEnd = endOfRun(text, at, end);
        if (!isEmphasis(text, start, at, markEnd, end)) {
          at = markEnd;
          continue;
        }
      } else if (c == ']'
          && at + 1 < end
          && text.charAt(at + 1) == '('
          && at >= linkTargetAllowed) {
        markEnd = endOfTarget(text, at + 2, end);
        linkTargetAllowed = markEnd < 0 ? Math.min(end, at + LONGEST_LINK) : at;
        markEnd = Math.max(markEnd, at);
      } else if (c == '\\' && at + 1 < end) {
        // An escaped mark is text, and only its back slash is left out.
        boolean escape = isMark(text.charAt(at + 1));
        if (escape) {
          copy(text, from, at, writer);
          writer.copy(at + 1, at + 2);
          from = at + 2;
          at += 2;
          continue;
        }
      } else if (c == '[' || (c == '!' && at + 1 < end && text.charAt(at + 1) == '[')) {
        markEnd = opensLink(text, at, end) ? at + 1 : at;
      }
      if (markEnd == at) {
        at++;
        continue;
      }
      copy(text, from, at, writer);
      from = markEnd;
      at = markEnd;
    }
    copy(text, from, end, writer);
  }

  private static boolean isMark(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static void copy(String text, int from, int to, DraftWriter writer) {
    int start = from;
    int end = to;
    if (start < end && text.charAt(start) == ' ') {
      writer.blank(start, start + 1);
      start++;
    }
    boolean blank = end > start && text.charAt(end - 1) == ' ';
    end -= blank ? 1 : 0;
    if (start < end) {
      writer.copy(start, end);
    }
    if (blank) {
      writer.blank(end, end + 1);
    }
  }

  private static int endOfRun(String text, int at, int end) {
    int last = at;
    while (last < end && text.charAt(last) == text.charAt(at)) {
      last++;
    }
    return last;
  }

  /** Whether the run of marks from {@code at} to {@code last} opens or closes emphasis. */
  private static boolean isEmphasis(String text, int start, int at, int last, int end) {
    boolean blankBefore = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean blankAfter = last == end || !Character.isLetterOrDigit(text.charAt(last));
    boolean blankBoth =
        (at == start || text.charAt(at - 1) == ' ') && (last == end || text.charAt(last) == ' ');
    boolean insideWord = !blankBefore && !blankAfter;
    return !blankBoth && !(insideWord && text.charAt(at) == '_') && last - at <= 3;
  }

  /** Whether a bracket closes soon with a target behind it. */
  private static boolean opensLink(String text, int at, int end) {
    for (int i = at + 1; i < Math.min(end - 1, at + 300); i++) {
      if (text.charAt(i) == ']') {
        return text.charAt(i + 1) == '(';
      }
    }
    return false;
  }

  private static int endOfTarget(String text, int from, int end) {
    for (int i = from; i < Math.min(end, from + LONGEST_LINK); i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return -1;
  }
}
