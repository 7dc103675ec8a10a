package org.policyscope.analysis;

import java.util.Arrays;
import java.util.BitSet;

/** Tokens of one stretch of text, with the sentence starts that an engine proposes. Immutable. */
public final class Segmentation {
  private final int[] starts;
  private final int[] ends;
  private final BitSet sentenceStarts;

  private Segmentation(int[] starts, int[] ends, BitSet sentenceStarts) {
    this.starts = starts;
    this.ends = ends;
    this.sentenceStarts = sentenceStarts;
  }

  public int tokenCount() {
    return starts.length;
  }

  /** Offset of the token's first UTF-16 unit in the stretch of text. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset behind the token's last UTF-16 unit. */
  public int end(int token) {
    return ends[token];
  }

  /** Index of the first token that ends behind {@code offset}; the token count if there is none. */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Whether the engine proposes that a sentence starts with the token at {@code offset}. */
  public boolean proposesSentenceAt(int offset) {
    int token = tokenAt(offset);
    return token < starts.length && starts[token] == offset && sentenceStarts.get(token);
  }

  /** Collects tokens from left to right; used by one thread. */
  public static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet sentenceStarts = new BitSet();
    private int count;

    /** Adds the next token. */
    public void token(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      count++;
    }

    /** Proposes a sentence start before the token with that index. */
    public void sentenceStart(int token) {
      sentenceStarts.set(token);
    }

    /** Tokens added so far. */
    public int count() {
      return count;
    }

    public Segmentation build() {
      return new Segmentation(
          Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), sentenceStarts);
    }
  }
}
