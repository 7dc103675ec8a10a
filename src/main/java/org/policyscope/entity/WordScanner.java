package org.policyscope.entity;

import java.util.List;
import org.policyscope.text.Span;

/**
 * Cuts a text into words from left to right, in one pass. A word is a run of letters and digits;
 * apostrophes inside belong to it, a possessive {@code 's} is a word of its own, the full stops of
 * an abbreviation of single letters are dropped, a hyphen separates.
 */
final class WordScanner {

  private WordScanner() {}

  /** Adds the words of {@code span} to {@code words} as one sentence. */
  static void scan(Words words, Span span, int sentence) {
    String text = words.text();
    int end = span.end();
    int at = span.start();
    int gap = Words.BORDER;
    while (at < end) {
      char c = text.charAt(at);
      if (!isWordCharacter(text, at)) {
        gap |= gapOf(text, at, span);
        at++;
        continue;
      }
      int stop = wordEnd(text, at, end);
      if (stop - at == 1 && Character.isLetter(c)) {
        int dotted = dottedEnd(text, at, end);
        if (dotted > at) {
          String key = WordFolding.plain(withoutStops(text, at, dotted));
          words.add(at, dotted, key, shape(text, at, dotted) | Words.DOTTED, gap, sentence);
          gap = 0;
          at = dotted;
          continue;
        }
        int joined = letterAndNumberEnd(text, at, end);
        if (joined > at) {
          String key = WordFolding.plain(text.charAt(at) + text.substring(at + 2, joined));
          words.add(at, joined, key, shape(text, at, joined), gap, sentence);
          gap = 0;
          at = joined;
          continue;
        }
      }
      stop = withCo(text, at, stop, end);
      String raw = text.substring(at, stop);
      int shape = shape(text, at, stop);
      stop = withPlus(text, stop, end);
      words.add(at, stop, key(raw), shape, gap, sentence);
      gap = 0;
      at = stop;
      if (isPossessive(text, at, end)) {
        words.add(at, at + 2, Words.POSSESSIVE, 0, 0, sentence);
        at += 2;
      }
    }
  }

  /** The words of a string that stands for itself. */
  static Words scan(String text) {
    Words words = new Words(text);
    scan(words, new Span(0, text.length()), 0);
    return words;
  }

  /** The keys of a written form. */
  static List<String> keys(Words words) {
    List<String> keys = new java.util.ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      keys.add(words.key(i));
    }
    return List.copyOf(keys);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`';
  }

  private static boolean isWordCharacter(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)));
  }

  private static int wordEnd(String text, int from, int end) {
    if (text.charAt(from) == '&') {
      return from + 1;
    }
    int at = from + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&') {
        break;
      }
      if (isWordCharacter(text, at)) {
        at++;
      } else if (isApostrophe(c)
          && at + 1 < end
          && Character.isLetter(text.charAt(at + 1))
          && !isPossessive(text, at, end)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** An apostrophe and an s that ends the word. */
  private static boolean isPossessive(String text, int at, int end) {
    return at + 1 < end
        && isApostrophe(text.charAt(at))
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** Behind {@code U.S.} or {@code U.S.A}; {@code from} if the text is not like that. */
  private static int dottedEnd(String text, int from, int end) {
    int at = from;
    int letters = 0;
    while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      letters++;
      at += 2;
    }
    boolean lastOpen =
        letters > 0
            && at < end
            && Character.isLetter(text.charAt(at))
            && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    if (lastOpen) {
      return at + 1;
    }
    return letters >= 2 ? at : from;
  }

  private static String withoutStops(String text, int from, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (text.charAt(i) != '.') {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  /** Behind {@code G-20}, which is {@code G20}; {@code from} if the text is not like that. */
  private static int letterAndNumberEnd(String text, int from, int end) {
    if (from + 2 >= end
        || text.charAt(from + 1) != '-'
        || !Character.isUpperCase(text.charAt(from))) {
      return from;
    }
    int at = from + 2;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean number = at > from + 2 && (at >= end || !Character.isLetterOrDigit(text.charAt(at)));
    return number ? at : from;
  }

  /** {@code co-operation} is {@code cooperation}. */
  private static int withCo(String text, int from, int stop, int end) {
    boolean co =
        stop - from == 2
            && (text.charAt(from) == 'c' || text.charAt(from) == 'C')
            && (text.charAt(from + 1) == 'o' || text.charAt(from + 1) == 'O')
            && stop + 1 < end
            && text.charAt(stop) == '-'
            && (text.charAt(stop + 1) == 'o' || text.charAt(stop + 1) == 'O');
    return co ? wordEnd(text, stop + 1, end) : stop;
  }

  /** The plus of {@code REDD+} belongs to the word; its key does without. */
  private static int withPlus(String text, int stop, int end) {
    boolean plus =
        stop < end
            && text.charAt(stop) == '+'
            && Character.isLetter(text.charAt(stop - 1))
            && (stop + 1 >= end || !Character.isLetterOrDigit(text.charAt(stop + 1)));
    return plus ? stop + 1 : stop;
  }

  private static String key(String raw) {
    if (raw.length() == 1 && raw.charAt(0) == '&') {
      return "and";
    }
    boolean plain = true;
    for (int i = 0; i < raw.length() && plain; i++) {
      plain = !isApostrophe(raw.charAt(i)) && raw.charAt(i) != '-';
    }
    if (plain) {
      return WordFolding.fold(raw);
    }
    StringBuilder letters = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (!isApostrophe(raw.charAt(i)) && raw.charAt(i) != '-') {
        letters.append(raw.charAt(i));
      }
    }
    return WordFolding.fold(letters.toString());
  }

  private static int shape(String text, int from, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (c >= 128 && Character.isLowerCase(c)) {
        lower++;
      }
    }
    char first = text.charAt(from);
    int shape = Character.isUpperCase(first) ? Words.CAPITAL : 0;
    if (upper >= 2 && lower == 0) {
      shape |= Words.UPPER;
    }
    if (upper >= 2 && lower > 0) {
      shape |= Words.MIXED;
    }
    if (Character.isDigit(first)) {
      shape |= Words.DIGIT;
    }
    return shape;
  }

  private static int gapOf(String text, int at, Span span) {
    char c = text.charAt(at);
    return switch (c) {
      case ' ', '\n', '\r', '\t', '\u00a0' -> Words.BLANK;
      case '-', '\u2010', '\u2011', '\u00ad', '\u2013' ->
          isSpaced(text, at, span) ? Words.DASH : Words.HYPHEN;
      case '\u2014' -> Words.DASH;
      case '"', '“', '”', '„', '«', '»', '‟', '″' -> Words.QUOTE;
      case ',' -> Words.COMMA;
      case '/' -> Words.SLASH;
      case '(', ')', '[', ']' -> Words.PARENTHESIS;
      case ':' -> Words.COLON;
      case '.' -> Words.FULL_STOP;
      case '\\' -> isEscape(text, at, span) ? 0 : Words.OTHER;
      default -> otherGap(c);
    };
  }

  private static int otherGap(char c) {
    if (isApostrophe(c)) {
      return Words.APOSTROPHE;
    }
    return Character.isWhitespace(c) ? Words.BLANK : Words.OTHER;
  }

  /** Markdown that reached us as it is writes {@code \-} for a hyphen. */
  private static boolean isEscape(String text, int at, Span span) {
    return at + 1 < span.end() && "-.()[],&+".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** A hyphen with blanks around it, or a double one, parts like a dash. */
  private static boolean isSpaced(String text, int at, Span span) {
    if (at == span.start() || at + 1 >= span.end()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return (before == ' ' && after == ' ') || before == '-' || after == '-';
  }
}
