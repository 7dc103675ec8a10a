package org.policyscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.policyscope.text.Span;

/**
 * A sentence and the names of institutions in it.
 *
 * @param text of the sentence
 * @param names their places in the text, from left to right, not overlapping
 */
record LabelledText(String text, List<Span> names) {

  LabelledText {
    names = List.copyOf(names);
  }

  /** With other names in place of its own. */
  LabelledText replace(UnaryOperator<String> other) {
    StringBuilder written = new StringBuilder();
    List<Span> places = new ArrayList<>();
    int last = 0;
    for (Span name : names) {
      written.append(text, last, name.start());
      int start = written.length();
      written.append(other.apply(name.of(text)));
      places.add(new Span(start, written.length()));
      last = name.end();
    }
    written.append(text, last, text.length());
    return new LabelledText(written.toString(), places);
  }

  /** In capital letters only, as some records are written; its names are not marked then. */
  LabelledText inCapitals() {
    return new LabelledText(text.toUpperCase(Locale.ROOT), List.of());
  }

  /** In the capitals of a heading; its names are not marked then. */
  LabelledText likeHeading() {
    StringBuilder heading = new StringBuilder(text);
    for (int i = 1; i < heading.length(); i++) {
      if (heading.charAt(i - 1) == ' ') {
        heading.setCharAt(i, Character.toUpperCase(heading.charAt(i)));
      }
    }
    return new LabelledText(heading.toString(), List.of());
  }
}
