package org.policyscope.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.policyscope.text.Span;

/**
 * Reads what {@link EntryWriter} wrote. Any bytes may be given: what cannot be read ends in an
 * {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException}. For one thread.
 */
final class EntryReader {
  private static final int CONTINUED = 0x80;

  private final List<String> known = new ArrayList<>();
  private final byte[] bytes;
  private final int end;
  private int at;

  /**
   * @param end where the values end
   */
  EntryReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** Whether all has been read. */
  boolean atEnd() {
    return at == end;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int next = next();
      value |= (long) (next & 0x7F) << shift;
      if (next < CONTINUED) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }

  /** A number that fits. */
  int integer() {
    return Math.toIntExact(number());
  }

  /** How many values follow, each of which has a byte or more. */
  int count() {
    long count = number();
    if (count > end - at) {
      throw new IllegalArgumentException("more values than bytes");
    }
    return (int) count;
  }

  boolean flag() {
    return next() != 0;
  }

  double decimal() {
    long scaled = number();
    if (scaled > 0) {
      return (scaled - 1) / EntryWriter.SCALE;
    }
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = (bits << 8) | next();
    }
    return Double.longBitsToDouble(bits);
  }

  String string() {
    int number = integer();
    if (number > 0) {
      return known.get(number - 1);
    }
    String value = characters();
    known.add(value);
    return value;
  }

  String characters() {
    long number = number();
    boolean wide = (number & 1) != 0;
    long size = (number >>> 1) * (wide ? 2 : 1);
    if (size > end - at) {
      throw new IllegalArgumentException("a string longer than what is left");
    }
    String value =
        new String(
            bytes, at, (int) size, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    at += (int) size;
    return value;
  }

  Span span() {
    int start = integer();
    return new Span(start, Math.addExact(start, integer()));
  }

  <T extends Enum<T>> T constant(T[] values) {
    String name = string();
    for (T value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no constant " + name);
  }

  <T> List<T> list(Supplier<T> reader) {
    int count = count();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(reader.get());
    }
    return values;
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return flag() ? Optional.of(reader.get()) : Optional.empty();
  }

  OptionalInt optionalInteger() {
    int number = integer();
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
  }

  private int next() {
    if (at >= end) {
      throw new IllegalArgumentException("it ends too early");
    }
    return bytes[at++] & 0xFF;
  }
}
