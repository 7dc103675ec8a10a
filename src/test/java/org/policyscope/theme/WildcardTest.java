package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WildcardTest {

  @ParameterizedTest(name = "{3}: {0}, {1}")
  @CsvFileSource(
      resources = "/theme/wildcards.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      useHeadersInDisplayName = false)
  void aWordMatchesOrNot(String pattern, String word, boolean matches, String reason) {
    assertThat(new Wildcard(pattern).matches(word)).as(reason).isEqualTo(matches);
  }

  @Test
  void thePrefixTableFindsWhatASearchOneByOneFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Wildcards<String> table = new Wildcards<>();
      List<String> patterns = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String pattern = random(random, "ab*", 4) + "*";
        patterns.add(pattern);
        table.computeIfAbsent(pattern, () -> pattern);
      }
      String word = random(random, "ab", 5);
      List<String> found = new ArrayList<>();
      table.find(word, found::add);
      assertThat(found)
          .as("%s in %s", word, patterns)
          .containsExactlyInAnyOrderElementsOf(
              patterns.stream()
                  .distinct()
                  .filter(pattern -> new Wildcard(pattern).matches(word))
                  .toList());
    }
  }

  @Test
  void aMarkByItselfIsNoWildcard() {
    assertThat(Wildcard.isIn("?")).isFalse();
    assertThat(TermPattern.parse("why ?")).hasSize(1);
  }

  private static String random(Random random, String letters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
