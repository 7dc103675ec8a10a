package org.policyscope.theme.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;

class StaticSimilarityTest {

  @Test
  void closenessIsCountedInDeviationsFromTheBackground() {
    // The portrait of the theme is the vector of "water" as seen from the mean, (1, -1)/√2.
    // On the background's four sentences, which lie 0.1 from the mean to each side, products with
    // it have mean 0 and deviation 0.1/√2; that with "water" itself is 1/√2. So z is 10.
    StaticSimilarity similarity = StaticSimilarity.of(taxonomy("water"), SmallModel.model());
    assertThat(of(similarity, "water")[0]).isEqualTo(1);
    // (0.11, 0.09)/norm: product 0.0995, z = 1.407, and 1 / (1 + exp(1.9 · (2 − z))) = 0.245.
    assertThat(of(similarity, "bank river")[0]).isCloseTo(0.245, within(0.0011));
    assertThat(of(similarity, "loan")[0]).isZero();
  }

  @Test
  void whatIsUnknownIsCloseToNothing() {
    StaticSimilarity similarity =
        StaticSimilarity.of(taxonomy("water", "zzzz"), SmallModel.model());
    assertThat(of(similarity, "zzzz")).containsExactly(0, 0);
    assertThat(of(similarity, "")).containsExactly(0, 0);
    assertThat(of(similarity, "water")).containsExactly(1, 0);
  }

  @Test
  void theNearestPrototypeIsNamed() {
    StaticSimilarity similarity = StaticSimilarity.of(taxonomy("water"), SmallModel.model());
    assertThat(similarity.of("the river", 0, 9).nearest(0)).isEmpty();
    String yaml =
        """
        id: small
        themes:
          - {id: all, label: All, definition: All., prototypes: [the loan, the river, the bank]}
        """;
    StaticSimilarity with = StaticSimilarity.of(read(yaml), SmallModel.model());
    assertThat(with.of("water", 0, 5).nearest(0)).isEqualTo(Optional.of("the river"));
    assertThat(with.of("loans", 0, 5).nearest(0)).isEqualTo(Optional.of("the loan"));
  }

  @Test
  void aParentIsWhatItsChildrenAreToo() {
    String yaml =
        """
        id: small
        themes:
          - {id: top, label: zzzz, definition: zzzz}
          - {id: top.water, parent: top, label: zzzz, definition: zzzz, prototypes: [water]}
          - {id: other, label: loan, definition: loan}
        """;
    double[] values = of(StaticSimilarity.of(read(yaml), SmallModel.model()), "the water");
    assertThat(values[0]).isEqualTo(values[1]).isGreaterThan(values[2]);
  }

  @Test
  void aTermIsReadAsAPhrase() {
    assertThat(Portrait.plain("lack <3> fund").split("\\s+")).containsExactly("lack", "fund");
    assertThat(Portrait.plain("(river|lake) basin (|commission)")).isEqualTo("river basin ");
  }

  /** The committed vectors, on themes that nothing was tuned for. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          beekeeping | Honey prices fell when the hives were lost to mites.
          beekeeping | Farmers keep colonies of bees for pollination.
          shipping   | Freighters wait for weeks before they can unload at the harbour.
          shipping   | The fleet was sold to a container line.
          prisons    | Inmates sleep four to a cell.
          prisons    | Guards are paid less than in any other jail of the region.
          """)
  void sentencesAreClosestToTheirTheme(String theme, String sentence) {
    double[] values = of(COMMITTED, sentence);
    int own = IDS.indexOf(theme);
    for (int i = 0; i < values.length; i++) {
      assertThat(values[i]).isBetween(0.0, 1.0);
      if (i != own) {
        assertThat(values[own]).as("%s, not %s", theme, IDS.get(i)).isGreaterThan(values[i]);
      }
    }
    assertThat(values[own]).isGreaterThan(0.5);
  }

  @Test
  void ordinarySentencesAreFarFromAllThemes() {
    for (double value : of(COMMITTED, "I thank the President and wish him every success.")) {
      assertThat(value).isLessThan(0.2);
    }
  }

  @Test
  void theSameSentenceGetsTheSameDigits() {
    String sentence = "The harbour was closed to ships, and honey grew dear.";
    double[] first = of(COMMITTED, sentence);
    VectorModel again =
        VectorModel.read(new Resources(Optional.empty()).bytes("semantic/english.vec"));
    assertThat(of(StaticSimilarity.of(MINE, again), sentence)).containsExactly(first);
  }

  private static final List<String> IDS = List.of("beekeeping", "shipping", "prisons");
  private static final Taxonomy MINE =
      read(
          """
          id: mine
          themes:
            - {id: beekeeping, label: Beekeeping, definition: Bees and the making of honey.}
            - {id: shipping, label: Shipping, definition: Ships and ports and the carriage of goods by sea.}
            - {id: prisons, label: Prisons, definition: Prisons and the people who are held in them.}
          """);
  private static final StaticSimilarity COMMITTED =
      StaticSimilarity.of(
          MINE, VectorModel.read(new Resources(Optional.empty()).bytes("semantic/english.vec")));

  private static double[] of(StaticSimilarity similarity, String text) {
    return similarity.of(text, 0, text.length()).values();
  }

  private static Taxonomy taxonomy(String... labels) {
    List<String> themes = new ArrayList<>();
    for (String label : labels) {
      themes.add("  - {id: " + label + ", label: " + label + ", definition: " + label + "}");
    }
    return read("id: small\nthemes:\n" + String.join("\n", themes));
  }

  private static Taxonomy read(String yaml) {
    return TaxonomyReader.read(
        Resource.of("themes/small.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
