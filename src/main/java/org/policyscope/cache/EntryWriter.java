package org.policyscope.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.policyscope.text.Span;

/**
 * Writes values one after the other; {@link EntryReader} reads them back. Small numbers take one
 * byte, and a string that was written before takes the place of its number. For one thread.
 */
final class EntryWriter {
  static final double SCALE = 1e6;
  private static final int CONTINUED = 0x80;

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[1 << 14];
  private int length;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** A number that is 0 or more. */
  void number(long value) {
    long rest = value;
    while (rest >= CONTINUED) {
      add((int) ((rest & 0x7F) | CONTINUED));
      rest >>>= 7;
    }
    add((int) rest);
  }

  void flag(boolean value) {
    add(value ? 1 : 0);
  }

  /** All bits of a number; short where it has no more than six decimals. */
  void decimal(double value) {
    long scaled = Math.round(value * SCALE);
    if (scaled >= 0 && Double.compare(scaled / SCALE, value) == 0) {
      number(scaled + 1);
    } else {
      number(0);
      long bits = Double.doubleToLongBits(value);
      for (int shift = 56; shift >= 0; shift -= 8) {
        add((int) (bits >>> shift));
      }
    }
  }

  /** Any string, even one that is not well-formed. */
  void string(String value) {
    Integer number = known.get(value);
    if (number != null) {
      number(number + 1L);
      return;
    }
    known.put(value, known.size());
    number(0);
    characters(value);
  }

  /** The same for a long string that comes but once. */
  void characters(String value) {
    boolean wide = isWide(value);
    number(((long) value.length() << 1) | (wide ? 1 : 0));
    byte[] content = value.getBytes(wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    if (wide && !new String(content, StandardCharsets.UTF_16BE).equals(value)) {
      throw new IllegalArgumentException("a string with half a character");
    }
    reserve(content.length);
    System.arraycopy(content, 0, bytes, length, content.length);
    length += content.length;
  }

  private static boolean isWide(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void constant(Enum<?> value) {
    string(value.name());
  }

  <T> void list(List<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  void optional(OptionalInt value) {
    number(value.isPresent() ? value.getAsInt() + 1L : 0);
  }

  private void add(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
