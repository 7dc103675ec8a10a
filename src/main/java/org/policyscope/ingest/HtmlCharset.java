package org.policyscope.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encoding that an HTML page names in its head. */
final class HtmlCharset {
  private static final int HEAD = 65_536;
  private static final String NAME = "charset=";

  private HtmlCharset() {}

  /**
   * What stands behind the first {@code charset=} in the head. UTF-16 is not believed: the head
   * could not be read as it was if it were true (HTML standard, prescan).
   */
  static Optional<Charset> declaredIn(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int found = head.indexOf(NAME);
    if (found < 0) {
      return Optional.empty();
    }
    int start = found + NAME.length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return charset(head.substring(start, end));
  }

  private static Optional<Charset> charset(String name) {
    try {
      if (name.isEmpty() || name.startsWith("utf-16") || !Charset.isSupported(name)) {
        return Optional.empty();
      }
      boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii");
      return Optional.of(Charset.forName(latin ? "windows-1252" : name));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
