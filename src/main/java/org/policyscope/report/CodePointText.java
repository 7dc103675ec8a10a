package org.policyscope.report;

/** A text that is cut by code points, as a reader in Python does it. */
final class CodePointText {
  private final String text;
  private final int[] codePoints;

  CodePointText(String text) {
    this.text = text;
    boolean simple = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.codePoints = simple ? new int[0] : text.codePoints().toArray();
  }

  int length() {
    return codePoints.length == 0 ? text.length() : codePoints.length;
  }

  /** Whether there is such a slice. */
  boolean has(int start, int end) {
    return 0 <= start && start <= end && end <= length();
  }

  String slice(int start, int end) {
    return codePoints.length == 0
        ? text.substring(start, end)
        : new String(codePoints, start, end - start);
  }
}
