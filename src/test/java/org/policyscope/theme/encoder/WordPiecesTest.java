package org.policyscope.theme.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final List<String> PIECES =
      List.of("[CLS]", "[SEP]", "[UNK]", "river", "##s", "##bed", "a", "##a", "-", "水", "$", ".");

  private final WordPieces pieces = new WordPieces(vocabulary(PIECES), 8);

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "river     | 3             | a word that it has",
        "RIVERS    | 3 4           | any case, and in pieces",
        "riverbeds | 3 5 4         | in more of them",
        "rïver     | 3             | accents are taken off",
        "a-a.      | 6 8 6 11      | marks stand by themselves",
        "a$a       | 6 10 6        | and so do symbols of ASCII",
        "水river水  | 9 3 9         | and Chinese characters",
        "riverx    | 2             | a word with a piece that is missing is unknown as a whole",
        "a riverx a | 6 2 6        | and alone",
        "ri\u00ADver | 3           | characters that nobody sees do not matter",
        "a a a a a a a a a | 6 6 6 6 6 6 6 | what is too much is cut off"
      })
  void textsAreReadInPieces(String text, String expected, String reason) {
    long[] inner = Arrays.stream(expected.split(" ")).mapToLong(Long::parseLong).toArray();
    long[] numbers = pieces.numbers(text);
    assertThat(numbers[0]).isEqualTo(0);
    assertThat(numbers[numbers.length - 1]).isEqualTo(1);
    assertThat(Arrays.copyOfRange(numbers, 1, numbers.length - 1))
        .as(reason)
        .startsWith(Arrays.copyOf(inner, Math.min(inner.length, 6)));
    assertThat(numbers.length).isEqualTo(Math.min(8, inner.length + 2));
  }

  @Test
  void aWordWithoutEndIsUnknown() {
    assertThat(pieces.numbers("a".repeat(100_000))).containsExactly(0, 2, 1);
  }

  @Test
  void anEmptyTextIsItsTwoMarks() {
    assertThat(pieces.numbers(" ")).containsExactly(0, 1);
  }

  @Test
  void aVocabularyWithoutMarksIsRefused() {
    assertThatThrownBy(() -> new WordPieces(vocabulary(List.of("a")), 8))
        .hasMessageContaining("[UNK]");
  }

  private static Map<String, Integer> vocabulary(List<String> pieces) {
    Map<String, Integer> vocabulary = new HashMap<>();
    pieces.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
    return vocabulary;
  }
}
