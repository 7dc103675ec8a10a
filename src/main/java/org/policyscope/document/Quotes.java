package org.policyscope.document;

import org.policyscope.text.CodePointIndex;
import org.policyscope.text.Span;

/** Leads the cleaned spans of one document to quotes of its source text; immutable. */
public final class Quotes {
  private final CleanDocument document;
  private final String text;
  private final CodePointIndex codePoints;

  public Quotes(CleanDocument document) {
    this.document = document;
    this.text = document.source().text();
    this.codePoints = new CodePointIndex(text);
  }

  /** The quote that a span of the cleaned text was made from. */
  public Quote of(Span cleaned) {
    Span hull = document.toSource(cleaned);
    int start = outOfPair(hull.start());
    Span source = new Span(start, Math.max(start, outOfPair(hull.end())));
    return new Quote(source, codePoints.toCodePoints(source));
  }

  /** The characters of the source text. */
  public String text(Quote quote) {
    return quote.source().of(text);
  }

  /** Whether the cleaned form of the quote is the quote itself, character by character. */
  public boolean isVerbatim(Span cleaned, Quote quote) {
    return cleaned.length() == quote.source().length()
        && text.regionMatches(
            quote.source().start(), document.cleaned(), cleaned.start(), cleaned.length());
  }

  /** Length of the source text in code points. */
  public int length() {
    return codePoints.toCodePoint(text.length());
  }

  /** An offset between the halves of a pair counts as before it, as {@link CodePointIndex} does. */
  private int outOfPair(int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }
}
