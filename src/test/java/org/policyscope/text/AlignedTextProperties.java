package org.policyscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Every cleaned offset leads back to what it was made from, whatever was done on the way. */
class AlignedTextProperties {

  @Property
  void aCopiedCharacterIsTheOneItLeadsBackTo(
      @ForAll @StringLength(max = 60) String source, @ForAll long seed) {
    AlignedText derived = edit(AlignedText.identity(source).text(), new Random(seed));
    for (int i = 0; i < derived.text().length(); i++) {
      Span origin = derived.toSource(new Span(i, i + 1));
      if (derived.text().charAt(i) != '#') {
        assertThat(origin.of(source)).isEqualTo(derived.text().substring(i, i + 1));
      }
    }
  }

  @Property
  void spansKeepTheirOrderThroughTwoSteps(
      @ForAll @StringLength(max = 60) String source, @ForAll long seed) {
    Random random = new Random(seed);
    AlignedText first = edit(source, random);
    AlignedText both = first.then(edit(first.text(), random));
    int last = 0;
    for (int i = 0; i < both.text().length(); i++) {
      Span origin = both.toSource(new Span(i, i + 1));
      assertThat(origin.start()).isGreaterThanOrEqualTo(last);
      assertThat(origin.end()).isLessThanOrEqualTo(source.length());
      last = origin.start();
      if (both.text().charAt(i) != '#') {
        assertThat(origin.of(source)).contains(both.text().substring(i, i + 1));
      }
    }
  }

  @Property
  void aSpanLeadsToTheHullOfItsCharacters(
      @ForAll @StringLength(min = 1, max = 60) String source, @ForAll long seed) {
    AlignedText derived = edit(source, new Random(seed));
    int length = derived.text().length();
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= length; end++) {
        Span hull = derived.toSource(new Span(start, end));
        assertThat(hull.start()).isEqualTo(derived.toSource(new Span(start, start + 1)).start());
        assertThat(hull.end()).isEqualTo(derived.toSource(new Span(end - 1, end)).end());
      }
    }
  }

  @Property
  void codePointsCountAsInPython(@ForAll @StringLength(max = 40) String text) {
    CodePointIndex index = new CodePointIndex(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair =
          i > 0
              && i < text.length()
              && Character.isHighSurrogate(text.charAt(i - 1))
              && Character.isLowSurrogate(text.charAt(i));
      if (!insidePair) {
        assertThat(index.toCodePoint(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  /** Copies, drops or replaces (by {@code #}) random pieces; marks of the source become blanks. */
  private static AlignedText edit(String source, Random random) {
    AlignedText.Builder builder = AlignedText.from(source);
    int at = 0;
    while (at < source.length()) {
      Span piece = new Span(at, Math.min(source.length(), at + 1 + random.nextInt(5)));
      switch (random.nextInt(3)) {
        case 0 -> builder.copy(piece);
        case 1 -> builder.replace(piece, "");
        default -> builder.replace(piece, "#".repeat(random.nextInt(8)));
      }
      at = piece.end();
    }
    return builder.build();
  }
}
