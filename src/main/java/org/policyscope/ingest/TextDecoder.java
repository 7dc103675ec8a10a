package org.policyscope.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the encoding of a text and decodes it. In this order: byte order mark, UTF-16 without one,
 * strict UTF-8, what the text declares, UTF-8 with some bad bytes, and at last a guess by the
 * frequency of letters (ICU).
 */
final class TextDecoder {
  private static final int SAMPLE = 200_000;
  private static final int TOLERANCE = 20;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Encodings of mainframes and terminals; a guess of these is always wrong here. */
  private static final Set<String> NEVER =
      Set.of("IBM420_ltr", "IBM420_rtl", "IBM424_ltr", "IBM424_rtl", "ISO-2022-CN", "ISO-2022-KR");

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text without byte order mark
   * @param encoding its name
   * @param badBytes how often bytes fitted no character and became U+FFFD
   */
  record Decoded(String text, String encoding, int badBytes) {}

  /**
   * Decodes {@code bytes}.
   *
   * @param declared the encoding that the text itself names, if any
   */
  static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      int length = mark.get().length();
      return lenient(Arrays.copyOfRange(bytes, length, bytes.length), mark.get().charset());
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, wide.get());
    }
    Optional<String> strict = strict(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return new Decoded(strict.get(), "UTF-8", 0);
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, declared.get());
    }
    Decoded mixed = lenient(bytes, StandardCharsets.UTF_8);
    // Chance makes few valid sequences, so one for each bad byte already speaks for UTF-8.
    return mixed.badBytes() <= charactersBeyondAscii(mixed.text()) - mixed.badBytes()
        ? mixed
        : lenient(bytes, guess(bytes));
  }

  /** Whether the bytes are UTF-16 or UTF-32, where NUL bytes are part of the encoding. */
  static boolean isWide(byte[] bytes) {
    Optional<Mark> mark = Mark.of(bytes);
    return mark.isPresent()
        ? !mark.get().charset().equals(StandardCharsets.UTF_8)
        : wideWithoutMark(bytes).isPresent();
  }

  /** UTF-16 of a text in Latin letters: nearly every second byte is NUL. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd > 0.4 * pairs && even < 0.05 * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even > 0.4 * pairs && odd < 0.05 * pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    Optional<String> strict = strict(bytes, charset);
    if (strict.isPresent()) {
      return new Decoded(strict.get(), charset.name(), 0);
    }
    String text = new String(bytes, charset);
    int bad = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(text, charset.name(), Math.max(1, bad));
  }

  private static long charactersBeyondAscii(String text) {
    return text.chars().filter(c -> c > 0x7F).count();
  }

  private static Charset guess(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - 1000);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE)));
    CharsetMatch[] matches = detector.detectAll();
    for (CharsetMatch match : matches) {
      String name = match.getName();
      if (isLatin(name) && westernComesClose(matches, match.getConfidence())) {
        return WESTERN;
      }
      if (NEVER.contains(name) || name.startsWith("UTF-") || !Charset.isSupported(name)) {
        continue;
      }
      // Web practice: what is called Latin-1 is its superset.
      return name.equals("ISO-8859-1") ? WESTERN : Charset.forName(name);
    }
    return WESTERN;
  }

  private static boolean isLatin(String name) {
    return name.equals("ISO-8859-2")
        || name.equals("ISO-8859-9")
        || name.equals("windows-1250")
        || name.equals("windows-1254");
  }

  /** A few accents in a short text say little, and most policy texts with some are Western. */
  private static boolean westernComesClose(CharsetMatch[] matches, int best) {
    for (CharsetMatch match : matches) {
      boolean western =
          match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252");
      if (western && match.getConfidence() >= best - TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  /** A byte order mark. */
  private record Mark(Charset charset, int length) {

    static Optional<Mark> of(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
      }
      if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
        return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
      }
      if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
        return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
      }
      if (startsWith(bytes, 0xFE, 0xFF)) {
        return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
      }
      return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
      if (bytes.length < wanted.length) {
        return false;
      }
      for (int i = 0; i < wanted.length; i++) {
        if ((bytes[i] & 0xFF) != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
