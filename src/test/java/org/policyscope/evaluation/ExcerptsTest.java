package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyscope.text.Span;

class ExcerptsTest {

  @Test
  void thePlaceIsMarkedInItsOwnSentence() {
    Excerpts excerpts =
        new Excerpts("😀 So. Mali grows. Yes.", List.of(new Span(0, 5), new Span(6, 17)));
    assertThat(excerpts.sentence(new Span(6, 10))).isEqualTo("«Mali» grows.");
    assertThat(excerpts.sentence(new Span(2, 10))).isEqualTo("😀 «So. Mali» grows.");
  }

  @Test
  void whatIsInNoSentenceIsShownWithWhatStandsAround() {
    Excerpts excerpts = new Excerpts("a".repeat(100) + " Mali " + "b".repeat(100), List.of());
    assertThat(excerpts.sentence(new Span(101, 105)))
        .isEqualTo("a".repeat(59) + " «Mali» " + "b".repeat(59));
  }

  @Test
  void placesThatOverlapAreMarkedAsOne() {
    Excerpts excerpts = new Excerpts("debt distress looms", List.of());
    assertThat(excerpts.marked(new Span(0, 19), List.of(new Span(0, 13), new Span(5, 13))))
        .isEqualTo("«debt distress» looms");
  }

  @Test
  void nothingThatATerminalObeysIsShown() {
    assertThat(Excerpts.plain("\u001b[31mred\u001b[0m\r\nand\u202e \u0007 back\u2028\ud800 "))
        .isEqualTo("[31mred[0m and back");
  }
}
