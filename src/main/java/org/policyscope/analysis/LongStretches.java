package org.policyscope.analysis;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.Span;

/**
 * Cuts a text where it runs on without a blank for longer than any word. Lexers and statistical
 * splitters look ahead, or back, to the next blank from every character; on such a stretch their
 * cost would grow with the square of its length.
 */
public final class LongStretches {
  private LongStretches() {}

  /**
   * The text in slices none of which has more than {@code limit} UTF-16 units without a blank.
   *
   * @return in order, without gaps; one slice for any usual text; no surrogate pair is cut
   */
  public static List<Span> slices(String text, int limit) {
    List<Span> slices = new ArrayList<>(1);
    int sliceStart = 0;
    int stretchStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (CharacterClasses.isBlank(text.charAt(i))) {
        stretchStart = i + 1;
      } else if (i - stretchStart >= limit && !Character.isLowSurrogate(text.charAt(i))) {
        slices.add(new Span(sliceStart, i));
        sliceStart = i;
        stretchStart = i;
      }
    }
    slices.add(new Span(sliceStart, text.length()));
    return slices;
  }
}
