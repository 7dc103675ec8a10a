package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.text.Span;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "China’s “Belt and Road”, China's \"Belt and Road\"",
        "20\u00A0per cent, 20 per cent",
        "low\u2011carbon growth, low-carbon growth",
      })
  void quoteMarksHyphensAndBlanksOfAllKindsAreTheSame(String quote, String cleaned) {
    assertThat(isSame(quote, cleaned)).isTrue();
    assertThat(Typography.plain(quote)).isEqualTo(cleaned);
  }

  @Test
  void joinedLinesHyphenationAndDoubleBlanksAreADifference() {
    assertThat(isSame("Export-Import Bank\nof China", "Export-Import Bank of China")).isFalse();
    assertThat(isSame("infra-\nstructure", "infrastructure")).isFalse();
    assertThat(isSame("two  blanks", "two blanks")).isFalse();
    assertThat(isSame("debt.12 The", "debt. The")).isFalse();
  }

  private static boolean isSame(String quote, String cleaned) {
    return Typography.isSame(
        quote.toCharArray(), new Span(0, quote.length()), cleaned, new Span(0, cleaned.length()));
  }
}
