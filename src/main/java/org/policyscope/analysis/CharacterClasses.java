package org.policyscope.analysis;

/** Which part a character plays at a sentence's border. */
final class CharacterClasses {
  private CharacterClasses() {}

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\n'
        || (c < 0x80 ? Character.isWhitespace(c) : Character.isSpaceChar(c) || c == '\u0085');
  }

  /** Whether it may end a sentence. */
  static boolean isEndMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || isWideEndMark(c);
  }

  /** End marks of scripts that put no blank behind them. */
  static boolean isWideEndMark(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** Whether it may stand between an end mark and the blank behind it. */
  static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»'
        || c == '}';
  }

  /** Whether it may stand before the first word of a sentence. */
  static boolean isOpener(char c) {
    return c == '"' || c == '\'' || c == '“' || c == '‘' || c == '„' || c == '«' || c == '('
        || c == '[' || c == '{' || c == '¿' || c == '¡' || c == '*' || c == '_';
  }

  static boolean isBullet(char c) {
    return c == '•'
        || c == '⁃'
        || c == '‣'
        || c == '▪'
        || c == '●'
        || c == '◦'
        || c == '■'
        || c == '➢'
        || c == '\uf0b7';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‑';
  }

  /** The first offset at or behind {@code at} that is no blank; the length if there is none. */
  static int skipBlanks(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the stretch without blanks that starts at {@code at}. */
  static int endOfWord(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && !isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether {@code word} is an upper-case or lower-case Roman numeral below forty. */
  static boolean isRoman(String word) {
    if (word.isEmpty() || word.length() > 6) {
      return false;
    }
    String letters = Character.isLowerCase(word.charAt(0)) ? "ivx" : "IVX";
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
