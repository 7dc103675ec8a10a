package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.ParsedDocument;
import org.policyscope.resource.Resource;

/** Which part each entity plays in a theme, read without a tagger. */
class LinksTest {
  private final UntaggedReading reading = new UntaggedReading();

  @TestFactory
  Stream<DynamicTest> everyEntityHasItsPart() {
    return UntaggedReading.cases("links.tsv")
        .filter(fields -> fields[0].equals("work"))
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[4] + ": " + fields[3],
                    () -> assertThat(roles(fields)).isEqualTo(expected(fields[2]))));
  }

  /** Of the cases that were set aside while the rules were written, some stay wrong. */
  @Test
  void mostPartsAreRightInSentencesThatTheRulesWereNotMadeFor() {
    int expected = 0;
    int found = 0;
    int right = 0;
    for (String[] fields :
        UntaggedReading.cases("links.tsv").filter(f -> f[0].equals("kept")).toList()) {
      Map<String, String> roles = roles(fields);
      Map<String, String> gold = expected(fields[2]);
      for (String name : gold.keySet()) {
        expected += isPart(gold.get(name)) ? 1 : 0;
        found += isPart(roles.get(name)) ? 1 : 0;
        right += isPart(gold.get(name)) && gold.get(name).equals(roles.get(name)) ? 1 : 0;
      }
    }
    assertThat(right).isGreaterThanOrEqualTo((int) (0.95 * found));
    assertThat(right).isGreaterThanOrEqualTo((int) (0.9 * expected));
  }

  private static boolean isPart(@Nullable String role) {
    return role != null && !role.equals("-") && !role.equals("co-occurrence");
  }

  private Map<String, String> roles(String[] fields) {
    MarkedSentence sentence = MarkedSentence.of(fields[3]);
    ParsedDocument document = reading.parsed(sentence.text());
    assertThat(document.text()).isEqualTo(sentence.text());
    Resource taxonomy = taxonomy(fields[1], sentence.evidence());
    return sentence.roles(
        document, reading.score(TaxonomyReader.read(taxonomy), document, sentence.mentions()));
  }

  private static Map<String, String> expected(String links) {
    Map<String, String> expected = new TreeMap<>();
    for (String link : links.split(";")) {
      expected.put(link.split("=")[0], link.split("=")[1]);
    }
    return expected;
  }

  /** A taxonomy of one theme with one term. */
  private static Resource taxonomy(String theme, String term) {
    String yaml =
        "{id: one, themes: [{id: %s, label: One, terms: [{term: \"%s\", weight: 1.0}]}]}"
            .formatted(theme, term);
    return new Resource("themes/one.yaml", "", yaml);
  }
}
