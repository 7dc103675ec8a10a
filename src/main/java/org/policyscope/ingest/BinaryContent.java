package org.policyscope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text in any encoding. */
final class BinaryContent {
  private static final int SAMPLE = 65_536;

  /** How well-known formats begin, one character a byte. */
  private static final List<String> SIGNATURES =
      List.of(
          "%PDF-",
          "PK\u0003\u0004",
          "\u0089PNG",
          "GIF87a",
          "GIF89a",
          "\u00ff\u00d8\u00ff",
          "\u00d0\u00cf\u0011\u00e0",
          "{\\rtf",
          "\u001f\u008b\b",
          "7z\u00bc\u00af",
          "Rar!\u001a",
          "\u007fELF",
          "SQLite format 3",
          "\u00ca\u00fe\u00ba\u00be",
          "%!PS-Adobe",
          "BZh9",
          "OggS",
          "ID3\u0003");

  private BinaryContent() {}

  /**
   * Whether the bytes begin like a known format, or hold more control characters than any text: NUL
   * in more than 30 of 100 bytes, or others in more than 3.
   */
  static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String head = new String(bytes, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
    if (SIGNATURES.stream().anyMatch(head::startsWith)) {
      return true;
    }
    int nul = 0;
    int control = 0;
    for (int i = 0; i < length; i++) {
      int value = bytes[i] & 0xFF;
      if (value == 0) {
        nul++;
      } else if (value == 0x7F || (value < 0x20 && !isUsual(value))) {
        control++;
      }
    }
    return nul > 0.3 * length || control > 0.03 * length + 1;
  }

  /** Backspace to carriage return, escape, and the end mark of old systems. */
  private static boolean isUsual(int value) {
    return (value >= 8 && value <= 13) || value == 0x1B || value == 0x1A;
  }
}
