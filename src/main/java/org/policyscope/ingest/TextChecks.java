package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;

/** What is checked of every text, whatever format it came from. */
final class TextChecks {
  private TextChecks() {}

  /** The problem of bad bytes, if there were any. */
  static List<Problem> encoding(TextDecoder.Decoded decoded, String place) {
    if (decoded.badBytes() == 0) {
      return List.of();
    }
    return List.of(
        ProblemCode.INVALID_BYTES.problem(
            place + ": " + decoded.badBytes() + " places are not " + decoded.encoding()));
  }

  /**
   * What is to be reported of a text that is analysed all the same.
   *
   * @throws PolicyscopeException if it is empty or longer than the limit
   */
  static List<Problem> check(String text, String place, IngestSettings settings) {
    if (text.length() > settings.maximumCharacters()) {
      throw new PolicyscopeException(tooLarge(place, text.length() + " characters", settings));
    }
    boolean blank = true;
    int nul = 0;
    int lineStart = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        longest = Math.max(longest, i - lineStart);
        lineStart = i + 1;
      } else if (c == 0) {
        nul++;
      } else if (blank && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        blank = false;
      }
    }
    if (blank) {
      throw new PolicyscopeException(ProblemCode.EMPTY_DOCUMENT.problem(place + " has no text"));
    }
    List<Problem> problems = new ArrayList<>();
    if (nul > 0) {
      problems.add(ProblemCode.NUL_CHARACTERS.problem(place + ": " + nul + " NUL characters"));
    }
    longest = Math.max(longest, text.length() - lineStart);
    if (longest > settings.longLineCharacters()) {
      problems.add(
          ProblemCode.LINE_TOO_LONG.problem(place + ": a line of " + longest + " characters"));
    }
    return problems;
  }

  static Problem tooLarge(String place, String size, IngestSettings settings) {
    return ProblemCode.DOCUMENT_TOO_LARGE.problem(
        place + " has " + size,
        "the limit is " + settings.maximumCharacters() + " characters a document");
  }

  /** The text with U+FFFD for each half of a surrogate pair that stands alone. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
