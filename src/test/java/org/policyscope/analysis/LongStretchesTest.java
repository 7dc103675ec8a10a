package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.policyscope.text.Span;

class LongStretchesTest {

  @Test
  void usualTextIsOneSlice() {
    assertThat(LongStretches.slices("a few short words", 5)).containsExactly(new Span(0, 17));
  }

  @Test
  void aLongStretchIsCutButNotInASurrogatePair() {
    assertThat(LongStretches.slices("ab 😀😀😀", 3))
        .containsExactly(new Span(0, 7), new Span(7, 9));
  }

  @Property(tries = 200)
  void slicesAreTheWholeText(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'b') String word) {
    String text = word + " " + word;
    int at = 0;
    for (Span slice : LongStretches.slices(text, 7)) {
      assertThat(slice.start()).isEqualTo(at);
      at = slice.end();
    }
    assertThat(at).isEqualTo(text.length());
  }
}
