package org.policyscope.analysis;

import static org.policyscope.analysis.CharacterClasses.isBlank;
import static org.policyscope.analysis.CharacterClasses.isBullet;
import static org.policyscope.analysis.CharacterClasses.isEndMark;
import static org.policyscope.analysis.CharacterClasses.isOpener;
import static org.policyscope.analysis.CharacterClasses.skipBlanks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the items of a list that was written, or extracted, without line breaks: {@code 1. The
 * first 2. The second}. A list starts where the text does, or with the number one behind a colon or
 * the end of a sentence; only markers of one style whose numbers run in order are its items, and in
 * the midst of a text only those before a capital. Anything else stays one text, as {@code (a) to
 * build and (b) to trade} does. A bullet always starts an item.
 */
final class ItemSeries {
  private static final int SHORTEST_ITEM = 8;
  private static final int LONGEST_NUMBER = 3;

  private final SentenceWords words;

  ItemSeries(SentenceWords words) {
    this.words = words;
  }

  /** Offsets at which an item starts, the first included. */
  BitSet starts(String text) {
    BitSet starts = new BitSet();
    List<Marker> series = new ArrayList<>();
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apart = i == 0 || isBlank(text.charAt(i - 1));
      if (apart && isBullet(c)) {
        starts.set(i);
      } else if (apart && mayMark(c)) {
        addMarker(text, i, before, series, starts);
      }
      if (!isBlank(c)) {
        before = c;
      }
    }
    close(series, starts);
    return starts;
  }

  private void addMarker(String text, int at, char before, List<Marker> series, BitSet starts) {
    Optional<Marker> read = Marker.read(text, at);
    if (read.isEmpty()) {
      return;
    }
    Marker marker = read.get();
    if (!series.isEmpty()) {
      Marker last = series.get(series.size() - 1);
      if (marker.follows(last)) {
        if (isItem(text, series.get(0), last, marker)) {
          series.add(marker);
        }
        return;
      }
    }
    boolean textStart = before == '\n';
    boolean inText =
        marker.number() == 1 && (before == ':' || isEndMark(before)) && isCapitalised(text, marker);
    if (textStart || inText) {
      close(series, starts);
      series.add(marker);
    }
  }

  /** Takes over a series that is one, and empties it. */
  private static void close(List<Marker> series, BitSet starts) {
    if (series.size() > 1) {
      series.forEach(marker -> starts.set(marker.start()));
    }
    series.clear();
  }

  private static boolean mayMark(char c) {
    return c == '(' || (c >= '0' && c <= '9') || Marker.isLatinLetter(c);
  }

  private boolean isItem(String text, Marker first, Marker last, Marker marker) {
    if (marker.start() - last.end() < SHORTEST_ITEM) {
      return false;
    }
    boolean wholeText = first.start() == skipBlanks(text, 0);
    if (wholeText && marker.style().closed()) {
      return true;
    }
    return isCapitalised(text, marker) && !bindsNumber(wordBefore(text, marker.start()));
  }

  private static boolean isCapitalised(String text, Marker marker) {
    int next = skipBlanks(text, marker.end());
    return next < text.length() && !Character.isLowerCase(text.charAt(next));
  }

  private boolean bindsNumber(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    boolean plural = bare.endsWith("s");
    return words.isNumbered(bare)
        || (plural && words.isNumbered(bare.substring(0, bare.length() - 1)))
        || (word.endsWith(".") && words.isBeforeNumber(bare))
        || bare.equals("and")
        || bare.equals("of")
        || bare.equals("to");
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** How a marker is written: {@code 1.}, {@code 1)}, {@code (a)} and so on. */
  private record Style(boolean opened, boolean digits, boolean upper, String close) {
    boolean closed() {
      return close.endsWith(")");
    }
  }

  /** One marker, with the place of its number in the order. */
  private record Marker(int start, int end, Style style, int number) {

    static Optional<Marker> read(String text, int start) {
      boolean opened = text.charAt(start) == '(';
      int from = opened ? start + 1 : start;
      int i = from;
      while (i < text.length()
          && i - from < LONGEST_NUMBER
          && text.charAt(i) >= '0'
          && text.charAt(i) <= '9') {
        i++;
      }
      boolean digits = i > from;
      if (!digits && i < text.length() && isLatinLetter(text.charAt(i))) {
        i++;
      }
      int close = i;
      while (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')')) {
        i++;
      }
      String marks = text.substring(close, i);
      boolean known = opened ? marks.equals(")") : isClose(marks);
      if (close == from || !known || i >= text.length() || !isBlank(text.charAt(i))) {
        return Optional.empty();
      }
      char first = text.charAt(from);
      int number =
          digits
              ? Integer.parseInt(text.substring(from, close))
              : Character.toLowerCase(first) - 'a' + 1;
      return Optional.of(
          new Marker(
              start, i, new Style(opened, digits, Character.isUpperCase(first), marks), number));
    }

    boolean follows(Marker last) {
      return style.equals(last.style) && number == last.number + 1;
    }

    private static boolean isClose(String marks) {
      return marks.equals(".") || marks.equals(")") || marks.equals(".)");
    }

    static boolean isLatinLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }

  /** Whether {@code from..to} holds nothing but bullets, openers and blanks. */
  static boolean isOnlyDecoration(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && !isBullet(c) && !isOpener(c)) {
        return false;
      }
    }
    return true;
  }
}
