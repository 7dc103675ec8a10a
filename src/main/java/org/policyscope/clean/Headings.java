package org.policyscope.clean;

import java.util.List;
import java.util.Optional;
import org.policyscope.text.Section;

/** Tells headings from lines of text. */
final class Headings {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 16;

  private final List<Line> lines;
  private final CleaningRules rules;
  private final Continuation continuation;

  Headings(List<Line> lines, CleaningRules rules, Continuation continuation) {
    this.lines = lines;
    this.rules = rules;
    this.continuation = continuation;
  }

  /** Whether line {@code i} is a heading even within a list of references. */
  boolean isStrong(int i) {
    String text = lines.get(i).text();
    if (!mayBe(text)) {
      return false;
    }
    Optional<Section> section = rules.sectionOf(text);
    return section.isPresent()
        || (LineShape.isAllCaps(text) && LineShape.words(text) <= 8 && !text.contains(","))
        || (LineShape.headingNumber(text) > 0
            && LineShape.words(text) <= 8
            && !text.contains(",")
            && !LineShape.endsWithNumber(text));
  }

  /**
   * Whether line {@code i} is a heading.
   *
   * @param before the paragraph above it, if any
   */
  boolean isHeading(int i, Optional<OpenBlock> before) {
    String text = lines.get(i).text();
    if (!mayBe(text)) {
      return false;
    }
    boolean apart = before.isEmpty() || before.get().isApart() || before.get().isInterrupted();
    boolean free = apart || !continuation.isOpen(lines.get(before.get().lastLine()).text());
    if (!free || LineShape.startsLower(text)) {
      return false;
    }
    if (rules.sectionOf(text).isPresent() && LineShape.words(text) <= 7) {
      return true;
    }
    if (LineShape.headingNumber(text) > 0) {
      return !isItemOfList(i) && !goesOnBelow(i) && !startsSentence(i) && text.indexOf(". ", 6) < 0;
    }
    if (LineShape.isAllCaps(text)) {
      return true;
    }
    boolean gapBelow = i + 1 < lines.size() && lines.get(i + 1).isBlank() && hasText(i + 1);
    boolean listed = LineShape.listMark(text) > 0;
    if (listed || (text.endsWith(":") && !gapBelow)) {
      return false;
    }
    if (apart && gapBelow) {
      return LineShape.words(text) <= 12 && !text.endsWith(":") && !isPartOfSentence(text);
    }
    boolean textBelow =
        i + 1 < lines.size()
            && !lines.get(i + 1).isBlank()
            && LineShape.startsUpper(lines.get(i + 1).text(), 0)
            && lines.get(i + 1).length() > 1.3 * text.length();
    return (apart || LineShape.endsSentence(lines.get(before.get().lastLine()).text()))
        && textBelow
        && LineShape.words(text) <= 10
        && LineShape.titleCase(text) >= 0.6
        && !continuation.isFull(i);
  }

  private static boolean mayBe(String text) {
    if (text.length() > LONGEST || LineShape.words(text) > MOST_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean marked = LineShape.endsSentence(text) && !LineShape.endsWithNumber(text);
    boolean question = last == '?' && LineShape.titleCase(text) >= 0.6;
    return (!marked || question) && last != ';' && last != ',';
  }

  /** Whether the next line goes on in the middle of a sentence, longer than headings are. */
  private boolean goesOnBelow(int i) {
    return i + 1 < lines.size()
        && !lines.get(i + 1).isBlank()
        && LineShape.startsLower(lines.get(i + 1).text())
        && LineShape.titleCase(lines.get(i).text()) < 0.5;
  }

  /** Whether a numbered line is the first of a numbered paragraph rather than a heading. */
  private boolean startsSentence(int i) {
    String text = lines.get(i).text();
    if (i + 1 >= lines.size() || lines.get(i + 1).isBlank() || LineShape.isAllCaps(text)) {
      return false;
    }
    boolean runsOn = LineShape.startsLower(lines.get(i + 1).text()) || continuation.isFull(i);
    boolean nested = text.matches("\\d+\\.\\d.*");
    boolean noTitle =
        continuation.isOpen(text)
            || (Character.isDigit(text.charAt(0)) && text.indexOf('.') < 0)
            || (LineShape.words(text) >= 8 && LineShape.titleCase(text) < 0.9);
    boolean openParagraph =
        !nested && noTitle && continuation.isFull(i) && continuation.isFull(i + 1);
    return openParagraph || (runsOn && rules.finiteVerbs(text) > 0);
  }

  /** Whether a line apart is of a double-spaced text: a verb, or a quotation left open. */
  private boolean isPartOfSentence(String text) {
    boolean quoteOpen = text.lastIndexOf('“') > text.lastIndexOf('”');
    boolean verb =
        LineShape.words(text) > 8
            && rules.finiteVerbs(text) > 0
            && LineShape.titleCase(text) < 0.7
            && !text.endsWith("?");
    return quoteOpen || verb;
  }

  /** Whether the line below carries a mark of the same sort, so that both are items. */
  private boolean isItemOfList(int i) {
    for (int other : new int[] {i - 1, i + 1}) {
      if (other >= 0 && other < lines.size() && !lines.get(other).isBlank()) {
        String text = lines.get(other).text();
        if (LineShape.listMark(text) > 0 && LineShape.headingNumber(text) > 0) {
          return !isNested(lines.get(i).text(), text);
        }
      }
    }
    return false;
  }

  /** {@code 2. Money} and {@code 2.1 Lenders} are headings that follow each other. */
  private static boolean isNested(String one, String other) {
    return one.matches("\\d+\\.\\d.*") != other.matches("\\d+\\.\\d.*");
  }

  private boolean hasText(int from) {
    for (int i = from; i < lines.size() && i < from + 10; i++) {
      if (!lines.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
