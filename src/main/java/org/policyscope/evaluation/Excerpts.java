package org.policyscope.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.policyscope.text.Span;

/**
 * Shows places of one text to readers; spans in code points. What a terminal could take for a
 * command is left out, white space is one blank.
 */
final class Excerpts {
  private static final int CONTEXT = 60;

  private final int[] text;
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

  /**
   * @param sentences the text is shown by
   */
  Excerpts(String text, List<Span> sentences) {
    this.text = text.codePoints().toArray();
    sentences.forEach(sentence -> this.sentences.putIfAbsent(sentence.start(), sentence));
  }

  String text(Span place) {
    return plain(new String(text, place.start(), place.length()));
  }

  /** The place between marks in its sentence, or in what stands around it where it has none. */
  String sentence(Span place) {
    int last = Math.max(place.start(), place.end() - 1);
    Map.Entry<Integer, Span> first = sentences.floorEntry(place.start());
    Map.Entry<Integer, Span> end = sentences.floorEntry(last);
    boolean starts = first != null && first.getValue().end() > place.start();
    boolean ends = end != null && end.getValue().end() > last;
    return marked(
        new Span(
            starts ? first.getKey() : Math.max(0, place.start() - CONTEXT),
            ends ? end.getValue().end() : Math.min(text.length, place.end() + CONTEXT)),
        List.of(place));
  }

  /** A stretch of the text with marks around the places in it. */
  String marked(Span stretch, List<Span> places) {
    BitSet inside = new BitSet();
    places.forEach(place -> inside.set(place.start(), place.end()));
    StringBuilder marked = new StringBuilder(stretch.length() + 2 * places.size());
    for (int i = stretch.start(); i < stretch.end(); i++) {
      boolean first = i == stretch.start();
      if (inside.get(i) && (first || !inside.get(i - 1))) {
        marked.append('«');
      }
      marked.appendCodePoint(text[i]);
      if (inside.get(i) && (i + 1 == stretch.end() || !inside.get(i + 1))) {
        marked.append('»');
      }
    }
    return plain(marked.toString());
  }

  /** The text on one line, without control, format and half characters. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, plain));
    return plain.toString().strip();
  }

  private static void append(int c, StringBuilder plain) {
    int category = Character.getType(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (category != Character.CONTROL
        && category != Character.FORMAT
        && category != Character.SURROGATE) {
      plain.appendCodePoint(c);
    }
  }
}
