package org.policyscope.theme.semantic;

/**
 * The vector of a text as the sum of fixed vectors of its words and of some pairs of neighbouring
 * words. A word that is not in the vocabulary is read in pieces, longest first.
 *
 * <p>Every word weighs what its vector's length says, so that the vocabulary itself decides which
 * words matter. After Tulkens and van Dongen (2024), Model2Vec.
 */
final class StaticVectors implements SentenceVectors {
  /** What the largest scale becomes; sums of whole numbers take half the time. */
  private static final int LARGEST_SCALE = 1 << 12;

  /** The sums of so many rows are whole numbers for certain; what is behind them is not read. */
  private static final int MOST_ROWS = Integer.MAX_VALUE / LARGEST_SCALE / 128;

  /** Longer runs of letters are no words; nothing is looked for in them. */
  private static final int LONGEST_WORD = 40;

  private final Vocabulary words;
  private final Vocabulary pieces;
  private final WordPairs pairs;
  private final int dimensions;
  private final int[] scales;
  private final byte[] rows;

  /**
   * @param words whole words
   * @param pieces ends and middles of words
   * @param pairs of words by their numbers
   * @param scales one for each word, piece and pair, in this order
   * @param rows as many rows of one byte a dimension; times its scale a row is the vector
   */
  StaticVectors(Vocabulary words, Vocabulary pieces, WordPairs pairs, float[] scales, byte[] rows) {
    this.words = words;
    this.pieces = pieces;
    this.pairs = pairs;
    this.scales = whole(scales);
    this.rows = rows;
    this.dimensions = rows.length / scales.length;
  }

  private static int[] whole(float[] scales) {
    float largest = 0;
    for (float scale : scales) {
      largest = Math.max(largest, scale);
    }
    int[] whole = new int[scales.length];
    for (int i = 0; i < scales.length; i++) {
      whole[i] = Math.round(scales[i] / largest * LARGEST_SCALE);
    }
    return whole;
  }

  @Override
  public float[] of(String text, int start, int end) {
    Sum sum = new Sum(dimensions);
    byte[] run = new byte[LONGEST_WORD + 1];
    int length = 0;
    int previous = -1;
    char[] characters = new char[end - start];
    text.getChars(start, end, characters, 0);
    for (int i = 0; i <= characters.length; i++) {
      int letter = i < characters.length ? Letters.fold(characters[i]) : Letters.NONE;
      if (letter == Letters.SKIP) {
        continue;
      }
      boolean goesOn =
          letter != Letters.NONE
              && (length == 0 || Letters.isDigit(letter) == Letters.isDigit(run[0]));
      if (!goesOn && length > 0) {
        previous = add(run, length, previous, sum);
        length = 0;
      }
      if (letter != Letters.NONE) {
        run[Math.min(length, LONGEST_WORD)] = (byte) letter;
        length = Math.min(length + 1, LONGEST_WORD + 1);
      }
    }
    return sum.normalized();
  }

  /** Adds a word and the pair that it makes; returns its number, or -1 for one in pieces. */
  private int add(byte[] run, int length, int previous, Sum sum) {
    if (length > LONGEST_WORD) {
      return -1;
    }
    int word = words.find(run, 0, length);
    if (word < 0) {
      addPieces(run, length, sum);
      return -1;
    }
    addRow(word, sum);
    if (previous >= 0) {
      int pair = pairs.find(previous, word);
      if (pair >= 0) {
        addRow(words.size() + pieces.size() + pair, sum);
      }
    }
    return word;
  }

  private void addPieces(byte[] run, int length, Sum sum) {
    if (Letters.isDigit(run[0])) {
      return;
    }
    int start = 0;
    while (start < length) {
      Vocabulary parts = start == 0 ? words : pieces;
      int end = length;
      int piece = parts.find(run, start, end);
      while (piece < 0 && end > start + 1) {
        end--;
        piece = parts.find(run, start, end);
      }
      if (piece >= 0) {
        addRow(start == 0 ? piece : words.size() + piece, sum);
      }
      start = end;
    }
  }

  private void addRow(int row, Sum sum) {
    if (sum.rows++ >= MOST_ROWS) {
      return;
    }
    int[] values = sum.values;
    int scale = scales[row];
    int offset = row * dimensions;
    int d = 0;
    for (; d + 3 < dimensions; d += 4) {
      values[d] += scale * rows[offset + d];
      values[d + 1] += scale * rows[offset + d + 1];
      values[d + 2] += scale * rows[offset + d + 2];
      values[d + 3] += scale * rows[offset + d + 3];
    }
    for (; d < dimensions; d++) {
      values[d] += scale * rows[offset + d];
    }
  }

  /** What the words of a text have come to. */
  private static final class Sum {
    private final int[] values;
    private int rows;

    Sum(int dimensions) {
      values = new int[dimensions];
    }

    float[] normalized() {
      float[] vector = new float[values.length];
      for (int d = 0; d < vector.length; d++) {
        vector[d] = values[d];
      }
      Vectors.normalize(vector);
      return vector;
    }
  }
}
