package org.policyscope.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/** Reads lines as bytes, never holding more of one than the limit; leaves blank lines out. */
final class LineReader implements Closeable {
  private final InputStream stream;
  private final long limit;
  private int number;
  private boolean sawText;

  /** One line. */
  static final class Line {
    private final int number;
    private final byte[] bytes;
    private final boolean cut;

    private Line(int number, byte[] bytes, boolean cut) {
      this.number = number;
      this.bytes = bytes;
      this.cut = cut;
    }

    /** Counted from 1, blank lines too. */
    int number() {
      return number;
    }

    /** Without the line end. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether the line was longer than the limit. */
    boolean cut() {
      return cut;
    }
  }

  LineReader(InputStream stream, long limit) throws IOException {
    this.stream = new BufferedInputStream(inUtf8(stream), 65_536);
    this.limit = limit;
  }

  /** Whether any line held more than white space. */
  boolean sawText() {
    return sawText;
  }

  /** The next line that is not blank. */
  Optional<Line> next() throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
      boolean blank = true;
      boolean cut = false;
      int value = stream.read();
      if (value < 0) {
        return Optional.empty();
      }
      number++;
      for (; value >= 0 && value != '\n'; value = stream.read()) {
        blank &= value == ' ' || value == '\t' || value == '\r';
        if (bytes.size() < limit) {
          bytes.write(value);
        } else {
          cut = true;
        }
      }
      if (!blank) {
        sawText = true;
        return Optional.of(new Line(number, withoutReturn(bytes.toByteArray()), cut));
      }
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static byte[] withoutReturn(byte[] line) {
    int length = line.length;
    return length > 0 && line[length - 1] == '\r' ? Arrays.copyOf(line, length - 1) : line;
  }

  /** Without byte order mark; what a mark says is UTF-16 or UTF-32 is written anew in UTF-8. */
  private static InputStream inUtf8(InputStream stream) throws IOException {
    BOMInputStream marked =
        BOMInputStream.builder()
            .setInputStream(stream)
            .setByteOrderMarks(
                ByteOrderMark.UTF_8,
                ByteOrderMark.UTF_16LE,
                ByteOrderMark.UTF_16BE,
                ByteOrderMark.UTF_32LE,
                ByteOrderMark.UTF_32BE)
            .get();
    ByteOrderMark mark = marked.getBOM();
    if (mark == null || mark.equals(ByteOrderMark.UTF_8)) {
      return marked;
    }
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(marked, Charset.forName(mark.getCharsetName())))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }
}
