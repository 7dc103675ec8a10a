package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Repetitions;

class RepetitionsTest {
  private static final String LONG = "This notice stands at the foot of each page .";
  private static final String OTHER = "Nobody has read all of this long report yet .";
  private static final String SHORT = "Enough is enough .";

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("nothing is repeated", List.of(LONG, OTHER, SHORT), List.of()),
        Arguments.of("every one after the first", List.of(LONG, OTHER, LONG, LONG), List.of(2, 3)),
        Arguments.of(
            "letter case is no difference",
            List.of(LONG, LONG.toUpperCase(Locale.ROOT)),
            List.of(1)),
        Arguments.of("a refrain is said anew", List.of(SHORT, OTHER, SHORT, SHORT), List.of()),
        Arguments.of(
            "a repeated paragraph is repeated whole",
            List.of(SHORT, LONG, OTHER, SHORT, LONG, "So it is ."),
            List.of(3, 4)),
        Arguments.of(
            "a refrain in other company is none of it",
            List.of(SHORT, LONG, OTHER, LONG, SHORT),
            List.of(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void whatIsSaidAgainIsFound(String reason, List<String> lines, List<Integer> expected) {
    ParsedDocument document = PlainDocuments.prose(lines.toArray(String[]::new));
    Repetitions repetitions = Repetitions.of(document);
    List<Integer> repeated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (repetitions.first(i).isPresent()) {
        repeated.add(i);
      }
    }
    assertThat(repeated).as(reason).isEqualTo(expected);
  }
}
