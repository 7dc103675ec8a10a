package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordScannerTest {

  @Test
  void aPossessiveEndingIsAWordOfItsOwn() {
    assertThat(keys("Kenya’s plan")).containsExactly("kenya", "'s", "plan");
  }

  @Test
  void fullStopsOfAnAbbreviationAreDropped() {
    Words words = WordScanner.scan("the U.S. plan");
    assertThat(words.key(1)).isEqualTo("us");
    assertThat(words.written(1)).isEqualTo("U.S.");
    assertThat(words.is(1, Words.DOTTED)).isTrue();
  }

  @Test
  void britishAndAmericanSpellingsAreOne() {
    assertThat(keys("Programme Centre Organisation Co-operation"))
        .isEqualTo(keys("program center organization cooperation"));
  }

  @Test
  void diacriticsAreFolded() {
    assertThat(keys("Côte d’Ivoire, São Tomé")).isEqualTo(keys("Cote dIvoire Sao Tome"));
  }

  @Test
  void aLetterAndANumberAreOneWord() {
    assertThat(keys("G-20")).isEqualTo(keys("G20"));
  }

  @Test
  void whatStandsBetweenWordsIsKept() {
    Words words = WordScanner.scan("“Belt and Road” Initiative, North-South");
    assertThat(words.gap(3)).isEqualTo(Words.QUOTE | Words.BLANK);
    assertThat(words.gap(4)).isEqualTo(Words.COMMA | Words.BLANK);
    assertThat(words.gap(5)).isEqualTo(Words.HYPHEN);
  }

  private static java.util.List<String> keys(String text) {
    return WordScanner.keys(WordScanner.scan(text));
  }
}
