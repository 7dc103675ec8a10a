package org.policyscope.clean;

import org.policyscope.text.Span;

/**
 * One line of the source.
 *
 * @param start of its words in the source, white space before them left out
 * @param end of its words; equal to start where it is blank
 * @param indent how much white space stands before them
 * @param pageBreak whether a form feed stands before its words
 * @param text its words
 */
record Line(int start, int end, int indent, boolean pageBreak, String text) {

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  Span span() {
    return new Span(start, end);
  }
}
