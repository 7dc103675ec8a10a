package org.policyscope.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** What stands around an entry: whose it is at its head, and a checksum at its end. */
final class Envelope {
  private static final int MAGIC = 0x50535331;
  private static final int KEY_BYTES = 32;
  private static final int HEAD = Integer.BYTES + KEY_BYTES;

  private Envelope() {}

  static byte[] close(String key, byte[] content) {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + content.length + Integer.BYTES);
    buffer.putInt(MAGIC).put(HexFormat.of().parseHex(key)).put(content);
    return buffer.putInt(checksum(buffer.array())).array();
  }

  /**
   * A reader of the content.
   *
   * @throws IllegalArgumentException if it is not the entry of this key, as it was written
   */
  static EntryReader open(String key, byte[] bytes) {
    if (bytes.length < HEAD + Integer.BYTES) {
      throw new IllegalArgumentException("too short");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    byte[] own = Arrays.copyOfRange(bytes, Integer.BYTES, HEAD);
    if (buffer.getInt() != MAGIC || !HexFormat.of().formatHex(own).equals(key)) {
      throw new IllegalArgumentException("another entry");
    }
    int end = bytes.length - Integer.BYTES;
    if (buffer.getInt(end) != checksum(bytes)) {
      throw new IllegalArgumentException("damaged");
    }
    return new EntryReader(bytes, HEAD, end);
  }

  private static int checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length - Integer.BYTES);
    return (int) sum.getValue();
  }
}
