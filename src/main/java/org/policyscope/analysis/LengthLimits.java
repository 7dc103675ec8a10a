package org.policyscope.analysis;

import static org.policyscope.analysis.CharacterClasses.isBlank;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Cuts what is longer than any real token, sentence or paragraph, at the best place near by. */
final class LengthLimits {
  private static final int LONGEST_PIECE = 20_000;
  private static final int LONGEST_TOKEN = 1_000;
  private static final int LONGEST_SENTENCE = 500;
  private static final int LONGEST_ENTRY = 200;

  private LengthLimits() {}

  /** The block's span, in pieces of at most 20,000 UTF-16 units if it is longer. */
  static List<Span> pieces(String text, Span block) {
    if (block.length() <= LONGEST_PIECE) {
      return List.of(block);
    }
    List<Span> pieces = new ArrayList<>();
    int start = block.start();
    while (block.end() - start > LONGEST_PIECE) {
      int end = cut(text, start + LONGEST_PIECE / 2, start + LONGEST_PIECE);
      pieces.add(new Span(start, end));
      start = end;
    }
    pieces.add(new Span(start, block.end()));
    return pieces;
  }

  /** Behind the last sentence end, else the last blank, else anywhere but in a surrogate pair. */
  private static int cut(String text, int from, int to) {
    int blank = -1;
    for (int i = to - 1; i > from; i--) {
      if (isBlank(text.charAt(i))) {
        blank = Math.max(blank, i);
        boolean sentenceEnd =
            ".?!".indexOf(text.charAt(i - 1)) >= 0
                && i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i + 1))
                && i > 3
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isLowerCase(text.charAt(i - 3));
        if (sentenceEnd) {
          return i;
        }
      }
    }
    if (blank > 0) {
      return blank;
    }
    return outsidePair(text, to);
  }

  /** Adds tokens {@code first..end}, each of at most 1,000 UTF-16 units, moved by {@code shift}. */
  static void addTokens(
      List<Span> target, String text, Segmentation segmentation, Span indices, int shift) {
    for (int i = indices.start(); i < indices.end(); i++) {
      int start = segmentation.start(i);
      while (segmentation.end(i) - start > LONGEST_TOKEN) {
        int end = outsidePair(text, start + LONGEST_TOKEN);
        target.add(new Span(start + shift, end + shift));
        start = end;
      }
      target.add(new Span(start + shift, segmentation.end(i) + shift));
    }
  }

  private static int outsidePair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  /** The sentence's tokens, in parts if it is longer than any sentence of its kind. */
  static List<List<Span>> sentences(String text, List<Span> words, TextKind kind) {
    int limit = kind == TextKind.REFERENCE ? LONGEST_ENTRY : LONGEST_SENTENCE;
    if (words.size() <= limit) {
      return List.of(words);
    }
    List<List<Span>> parts = new ArrayList<>();
    int start = 0;
    while (words.size() - start > limit) {
      int end = bestEnd(text, words, start + limit / 2, start + limit);
      parts.add(words.subList(start, end));
      start = end;
    }
    parts.add(words.subList(start, words.size()));
    return parts;
  }

  /** Behind the last semicolon, else the last comma, else the last token before a blank. */
  private static int bestEnd(String text, List<Span> words, int from, int to) {
    int comma = -1;
    int blank = -1;
    for (int i = to - 1; i >= from; i--) {
      Span word = words.get(i);
      char last = text.charAt(word.end() - 1);
      if (last == ';') {
        return i + 1;
      }
      if (last == ',') {
        comma = Math.max(comma, i);
      }
      if (word.end() < text.length() && isBlank(text.charAt(word.end()))) {
        blank = Math.max(blank, i);
      }
    }
    if (comma >= 0) {
      return comma + 1;
    }
    return blank >= 0 ? blank + 1 : to;
  }
}
