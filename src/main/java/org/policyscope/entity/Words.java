package org.policyscope.entity;

import java.util.Arrays;
import java.util.List;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * The words of a text in order, each with its key for comparison, its shape, and what stands
 * between it and the word before. Filled by {@link WordScanner}, then only read.
 */
final class Words {
  /** Shape: the first letter is a capital. */
  static final int CAPITAL = 1;

  /** Shape: two letters or more, all capitals. */
  static final int UPPER = 2;

  /** Shape: starts with a digit. */
  static final int DIGIT = 4;

  /** Shape: written with full stops, as {@code U.S.} */
  static final int DOTTED = 8;

  /** Shape: a capital behind a lower-case letter, or two capitals and more in a mixed word. */
  static final int MIXED = 16;

  /** Gap: white space. */
  static final int BLANK = 1;

  static final int HYPHEN = 2;
  static final int QUOTE = 4;
  static final int APOSTROPHE = 8;
  static final int COMMA = 16;
  static final int SLASH = 32;
  static final int PARENTHESIS = 64;
  static final int COLON = 128;
  static final int FULL_STOP = 256;
  static final int DASH = 512;
  static final int OTHER = 1024;

  /** Gap: the word is the first of its sentence. */
  static final int BORDER = 2048;

  /** What may stand between the words of any name. */
  static final int SOFT = BLANK | HYPHEN | QUOTE | APOSTROPHE;

  /** Key of a possessive ending. */
  static final String POSSESSIVE = "'s";

  private static final int MOST_AT_FIRST = 64;
  private static final int LETTERS_OF_A_WORD = 5;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] shapes;
  private int[] gaps;
  private int[] sentenceOf;
  private String[] keys;

  Words(String text) {
    this.text = text;
    // The written forms of the lists are scanned one by one at start-up, and most are short.
    int capacity = Math.min(MOST_AT_FIRST, text.length() / LETTERS_OF_A_WORD + 2);
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.shapes = new int[capacity];
    this.gaps = new int[capacity];
    this.sentenceOf = new int[capacity];
    this.keys = new String[capacity];
  }

  void add(int start, int end, String key, int shape, int gap, int sentence) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      shapes = Arrays.copyOf(shapes, capacity);
      gaps = Arrays.copyOf(gaps, capacity);
      sentenceOf = Arrays.copyOf(sentenceOf, capacity);
      keys = Arrays.copyOf(keys, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape;
    gaps[size] = gap;
    sentenceOf[size] = sentence;
    keys[size++] = key;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String key(int word) {
    return keys[word];
  }

  /** What stands before the word; {@link #BORDER} at a sentence's first and behind the last. */
  int gap(int word) {
    return word < size ? gaps[word] : BORDER;
  }

  /** Index of the sentence. */
  int sentence(int word) {
    return sentenceOf[word];
  }

  boolean is(int word, int shape) {
    return (shapes[word] & shape) != 0;
  }

  /** Whether the word starts with a capital; false outside the text. */
  boolean capital(int word) {
    return word >= 0 && word < size && (shapes[word] & CAPITAL) != 0;
  }

  boolean first(int word) {
    return (gap(word) & BORDER) != 0;
  }

  /** Whether the word follows the one before it in the same sentence, with nothing hard between. */
  boolean joined(int word) {
    return (gap(word) & ~SOFT) == 0;
  }

  /** Whether only white space or a hyphen stands before the word. */
  boolean adjacent(int word) {
    return (gap(word) & ~(BLANK | HYPHEN)) == 0;
  }

  /** The word as written. */
  String written(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** The text of the words {@code from} to {@code to}, the latter excluded. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The key of a neighbour in the same sentence; empty where there is none. */
  String near(int word, int distance) {
    int other = word + distance;
    return other >= 0 && other < size && sentenceOf[other] == sentenceOf[word] ? keys[other] : "";
  }

  /** Index of the first word that starts at {@code offset} or behind it. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The words of the sentences that are read. */
  static Words of(String text, List<Sentence> sentences) {
    Words words = new Words(text);
    for (Sentence sentence : sentences) {
      WordScanner.scan(words, sentence.span(), sentence.index());
    }
    return words;
  }
}
