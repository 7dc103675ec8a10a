package org.policyscope.theme.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits texts as the encoder was trained to read them: lower case without accents, marks and
 * Chinese characters by themselves, and words in the longest pieces that its vocabulary has (Wu and
 * others 2016; Devlin and others 2019).
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int maximum;
  private final int unknown;
  private final int first;
  private final int last;

  /**
   * @param vocabulary piece → number; pieces that go on with a word begin with {@code ##}
   * @param maximum numbers at most, what is behind is cut off
   */
  WordPieces(Map<String, Integer> vocabulary, int maximum) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.maximum = maximum;
    this.unknown = number("[UNK]");
    this.first = number("[CLS]");
    this.last = number("[SEP]");
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  /** Numbers of the pieces, with the marks of beginning and end around them. */
  long[] numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(first);
    for (String word : words(text)) {
      addPieces(word, numbers);
    }
    int kept = Math.min(numbers.size(), maximum - 1);
    long[] result = new long[kept + 1];
    for (int i = 0; i < kept; i++) {
      result[i] = numbers.get(i);
    }
    result[kept] = last;
    return result;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            character -> {
              if (Character.getType(character) == Character.NON_SPACING_MARK) {
                return;
              }
              if (isBlank(character)) {
                end(word, words);
              } else if (isMark(character) || Character.isIdeographic(character)) {
                end(word, words);
                words.add(Character.toString(character));
              } else if (!isControl(character)) {
                word.appendCodePoint(character);
              }
            });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isControl(int character) {
    int type = Character.getType(character);
    return character == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE;
  }

  /** Punctuation, and the ASCII symbols that are treated as such. */
  private static boolean isMark(int character) {
    if (character < 0x80) {
      return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** A word that cannot be made of pieces altogether is unknown as a whole. */
  private void addPieces(String word, List<Integer> numbers) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      numbers.add(unknown);
      return;
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      Integer piece = null;
      while (end > start && piece == null) {
        String part = word.substring(start, end);
        piece = vocabulary.get(start == 0 ? part : "##" + part);
        end--;
      }
      if (piece == null) {
        numbers.add(unknown);
        return;
      }
      pieces.add(piece);
      start = end + 1;
    }
    numbers.addAll(pieces);
  }
}
