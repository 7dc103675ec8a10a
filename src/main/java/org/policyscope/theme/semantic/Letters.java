package org.policyscope.theme.semantic;

import java.text.Normalizer;

/** Folds characters to the 36 letters and digits that the vocabulary is written in. */
final class Letters {
  /** Between two words. */
  static final int NONE = 0;

  /** Part of the character before it: an accent, a soft hyphen. */
  static final int SKIP = -1;

  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char character = 0; character < ASCII.length; character++) {
      ASCII[character] = (byte) ascii(character);
    }
  }

  private Letters() {}

  /** A lower-case letter {@code a} to {@code z}, a digit, {@link #NONE} or {@link #SKIP}. */
  static int fold(char character) {
    if (character < 0x80) {
      return ASCII[character];
    }
    if (character == 0xAD || Character.getType(character) == Character.NON_SPACING_MARK) {
      return SKIP;
    }
    if (!Character.isLetter(character)) {
      return NONE;
    }
    char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0);
    return base < 0x80 ? ascii(base) : NONE;
  }

  static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int ascii(char character) {
    if ((character >= 'a' && character <= 'z') || isDigit(character)) {
      return character;
    }
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : NONE;
  }
}
