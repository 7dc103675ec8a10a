package org.policyscope.ingest;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, UTF-8 bytes, upper-case digits) with our own set of safe letters. */
final class PercentEncoding {
  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Encodes every character outside {@code [A-Za-z0-9._-]} and {@code alsoSafe}. */
  static String encode(String text, String alsoSafe) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (value & 0xFF);
      if (isSafe(character) || alsoSafe.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        append(encoded, character);
      }
    }
    return encoded.toString();
  }

  static void append(StringBuilder target, char character) {
    target.append('%').append(DIGITS.charAt(character >> 4)).append(DIGITS.charAt(character & 15));
  }

  static boolean isSafe(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '.'
        || character == '_'
        || character == '-';
  }

  /** Whether two upper-case hexadecimal digits stand at {@code offset}. */
  static boolean isEscape(String text, int offset) {
    return text.charAt(offset) == '%'
        && offset + 2 < text.length()
        && DIGITS.indexOf(text.charAt(offset + 1)) >= 0
        && DIGITS.indexOf(text.charAt(offset + 2)) >= 0;
  }
}
