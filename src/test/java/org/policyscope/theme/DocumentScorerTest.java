package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.text.Sentence;

class DocumentScorerTest {
  private static final int SENTENCES = 400;
  private static final String TAXONOMY =
      """
      id: two
      themes:
        - id: money
        - id: money.debt
          parent: money
          terms: [{term: debt, weight: 0.6}]
        - id: money.aid
          parent: money
          prototypes: [They were helped.]
        - id: sport
          prototypes: [They ran.]
      """;

  /** In so long a text one faint sentence comes to nothing, and yet its parent shows its score. */
  @Test
  void aThemeThatItsParentHasAScoreFromIsListedHoweverFaint() {
    List<ThemeAssignment> themes = score(new double[] {0.1, 0.1, 0.7, 0.7});

    assertThat(themes.stream().map(ThemeAssignment::id))
        .containsExactly("money", "money.debt", "money.aid");
    assertThat(themes.get(2).score()).isLessThan(0.01);
    assertThat(themes.get(0).sentenceScores().get(1).semantic())
        .isEqualTo(themes.get(2).sentenceScores().get(0).semantic());
  }

  @Test
  void aFaintThemeThatItsParentHasNothingFromIsNot() {
    assertThat(score(new double[] {0.8, 0.1, 0.7, 0.7}).stream().map(ThemeAssignment::id))
        .containsExactly("money", "money.debt");
  }

  /**
   * A text whose first sentence has a word of debt and whose second means something.
   *
   * @param second how close the second sentence is to each theme
   */
  private static List<ThemeAssignment> score(double[] second) {
    String[] lines = new String[SENTENCES];
    Arrays.setAll(lines, i -> i == 0 ? "A debt." : "We met on day " + i + ".");
    Calibration calibration =
        new Calibration(
            "static", Map.of("lexical", 1.0, "semantic", 1.0, "intercept", 2.0), 0.05, 0.5);
    return new CombinedThemeScorer(
            TaxonomyReader.read(Resource.of("two.yaml", bytes())),
            ThemeCues.read(new Resources(Optional.of(Path.of("models")))),
            calibration,
            new OfSecond(second))
        .score(PlainDocuments.prose(lines), List.of());
  }

  private static byte[] bytes() {
    return TAXONOMY.getBytes(StandardCharsets.UTF_8);
  }

  /** Knows what the second sentence of a text means. */
  private static final class OfSecond implements SemanticSimilarity {
    private final double[] second;

    OfSecond(double[] second) {
      this.second = second;
    }

    @Override
    public SentenceMeaning of(ParsedDocument document, Sentence sentence) {
      double[] values = sentence.index() == 1 ? second : new double[second.length];
      return new SentenceMeaning() {
        @Override
        public double[] values() {
          return values;
        }

        @Override
        public Optional<String> nearest(int theme) {
          return Optional.empty();
        }
      };
    }
  }
}
