package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Span;

/** What a denial or an action reaches, read without a tagger. */
class ScopeTest {
  private final UntaggedReading reading = new UntaggedReading();

  @TestFactory
  Stream<DynamicTest> problemsAreAssertedOrNot() {
    return UntaggedReading.cases("scope.tsv")
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[2] + ": " + fields[1],
                    () ->
                        assertThat(statesOf(fields[1])).isEqualTo(List.of(fields[0].split(" ")))));
  }

  @Test
  void aSentenceOfManyDenialsEnds() {
    String line = "no debt distress not averted without famine and ".repeat(20_000);
    assertThat(statesOf(line)).isNotEmpty();
  }

  /** How each problem of the first sentence stands, in order. */
  private List<String> statesOf(String text) {
    ParsedDocument document = reading.parsed(text);
    Map<Span, String> states = new TreeMap<>();
    for (ThemeAssignment theme : reading.score(document, List.of())) {
      theme.evidence().stream()
          .filter(found -> found.sentence() == 0)
          .forEach(found -> states.put(found.span(), "asserted"));
      theme.suppressed().stream()
          .filter(found -> found.sentence() == 0)
          .forEach(found -> states.put(found.span(), found.reason().label()));
    }
    return new ArrayList<>(states.values());
  }
}
