package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermPatternTest {

  @Test
  void gapsStandBeforeTheWordTheyLeadTo() {
    TermPattern pattern = TermPattern.parse("lack <3> of fund").get(0);
    assertThat(pattern.words()).containsExactly("lack", "of", "fund");
    assertThat(pattern.gaps()).containsExactly(0, 3, 0);
  }

  @Test
  void alternativesGiveAPhraseEach() {
    assertThat(TermPattern.parse("(rising|high) debt (service|)"))
        .extracting(TermPattern::phrase)
        .containsExactly("high debt", "high debt service", "rising debt", "rising debt service");
  }

  @Test
  void hyphensSeparateWords() {
    assertThat(TermPattern.parse("long-term plan").get(0).words())
        .isEqualTo(List.of("long", "term", "plan"));
  }

  @Test
  void aCapitalMakesTheWholePhraseCaseSensitive() {
    assertThat(TermPattern.parse("Paris agreement").get(0).caseSensitive()).isTrue();
    assertThat(TermPattern.parse("paris agreement").get(0).caseSensitive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(a|b",
        "a)",
        "lack <x> fund",
        "<3>",
        "a <100> b",
        "<3 fund",
        "3> fund",
        "a <3>",
        "<3> a",
        "*",
        "* **"
      })
  void aTermThatIsNoPhraseIsRefused(String term) {
    assertThatIllegalArgumentException().isThrownBy(() -> TermPattern.parse(term));
  }

  @Test
  void aTermMayNotExplode() {
    String term = "(a|b|c|d)".repeat(8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermPattern.parse(term))
        .withMessageContaining("phrases");
  }
}
