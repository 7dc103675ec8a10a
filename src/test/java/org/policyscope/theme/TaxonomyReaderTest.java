package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.resource.Resource;

class TaxonomyReaderTest {

  @Test
  void everythingWrongIsNamedWithItsLine() {
    Resource resource =
        new Resource(
            "themes/wrong.yaml",
            "",
            """
            id: wrong
            themes:
              - id: a
                parent: b
                terms:
                  - {term: trade war, weight: 2}
                  - {term: (open, weight: 0.5}
                  - {term: peace, weight: 0.5}
                  - {term: peace, weight: 0.4}
                negativeTerms: [peace]
              - id: a
              - label: nameless
            """);
    assertThat(TaxonomyReader.check(resource).findings())
        .extracting(finding -> finding.place() + " " + finding.message())
        .anyMatch(line -> line.startsWith("themes/wrong.yaml:6 ") && line.contains("weight"))
        .anyMatch(line -> line.startsWith("themes/wrong.yaml:7 ") && line.contains("bracket"))
        .anyMatch(line -> line.startsWith("themes/wrong.yaml:9 ") && line.contains("twice"))
        .anyMatch(line -> line.contains("a term and a negative term of a"))
        .anyMatch(line -> line.contains("parent b of a is no theme"))
        .anyMatch(line -> line.contains("theme a stands twice"))
        .anyMatch(line -> line.contains("field `id` is missing"));
  }

  @Test
  void aMisspeltFieldIsNamed() {
    Resource resource =
        new Resource(
            "themes/typo.yaml",
            "",
            """
            id: typo
            themes:
              - id: a
                negativeterms: [peace]
                terms:
                  - {term: war, wieght: 0.5}
            """);
    assertThat(TaxonomyReader.check(resource).findings())
        .extracting(TaxonomyReader.Finding::place)
        .containsExactlyInAnyOrder("themes/typo.yaml:4", "themes/typo.yaml:6");
  }

  @Test
  void aWrongTaxonomyIsNotUsed() {
    Resource resource = new Resource("themes/empty.yaml", "", "id: empty\n");
    assertThatThrownBy(() -> TaxonomyReader.read(resource))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("INVALID_TAXONOMY")
        .hasMessageContaining("it has no themes");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    Resource resource = new Resource("themes/broken.yaml", "", "id: x\nthemes: [\n");
    assertThatThrownBy(() -> TaxonomyReader.read(resource))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("themes/broken.yaml:");
  }
}
