package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

class CombinedThemeScorerTest {
  private final CombinedThemeScorer scorer =
      new CombinedThemeScorer(TaxonomyReader.read(resource("small.yaml")), cues());

  @TestFactory
  Stream<DynamicTest> sentencesGetTheEvidenceTheyShould() {
    return resource("sentences.jsonl")
        .content()
        .lines()
        .map(CombinedThemeScorerTest::object)
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.get("reason") + ": " + golden.get("sentence"), () -> check(golden)));
  }

  private void check(Map<String, Object> golden) {
    ParsedDocument document = PlainDocuments.prose((String) golden.get("sentence"));
    ThemeAssignment found = find(scorer.score(document, List.of()), "risk.financial");
    List<String> suppressed = new ArrayList<>();
    found
        .suppressed()
        .forEach(match -> suppressed.add(match.term() + ":" + match.reason().label()));
    assertThat(found.evidence().stream().map(Evidence::term).toList())
        .isEqualTo(golden.get("evidence"));
    assertThat(suppressed).isEqualTo(golden.get("suppressed"));
    double score = found.sentenceScores().isEmpty() ? 0 : found.sentenceScores().get(0).score();
    assertThat(score).isEqualTo(((Number) golden.get("score")).doubleValue());
  }

  private static ThemeAssignment find(List<ThemeAssignment> themes, String id) {
    return themes.stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElse(
            new ThemeAssignment(
                id, id, true, List.of(), 0, 0.5, 0, 0, 0.5, List.of(), List.of(), List.of()));
  }

  @Test
  void aParentHasTheHighestScoreOfItsChildrenAndAllTheirEvidence() {
    ParsedDocument document = PlainDocuments.prose("Debt distress is near.", "All is well.");
    List<ThemeAssignment> themes = scorer.score(document, List.of());
    ThemeAssignment parent = find(themes, "risk");
    ThemeAssignment child = find(themes, "risk.financial");
    assertThat(parent.sentenceScores()).isEqualTo(child.sentenceScores());
    assertThat(parent.evidence()).isEqualTo(child.evidence());
    assertThat(themes).extracting(ThemeAssignment::id).containsExactly("risk", "risk.financial");
  }

  @Test
  void theDocumentScoreFollowsFromTheMeanOverProseSentences() {
    ParsedDocument document =
        PlainDocuments.prose("Debt distress is near.", "All is well.", "All is fine.");
    ThemeAssignment found = find(scorer.score(document, List.of()), "risk.financial");
    assertThat(found.score()).isCloseTo(0.3 / 0.33, within(1e-6));
    assertThat(found.share()).isEqualTo(0.333333);
    assertThat(found.assigned()).isTrue();
  }

  @Test
  void onlyProseCounts() {
    for (TextKind kind : TextKind.values()) {
      ParsedDocument document = PlainDocuments.of(kind, "Debt distress is near.");
      ThemeAssignment found = find(scorer.score(document, List.of()), "risk.financial");
      boolean counts = kind == TextKind.PROSE || kind == TextKind.LIST_ITEM;
      assertThat(found.evidence().isEmpty()).as(kind.label()).isNotEqualTo(counts);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = TextKind.class,
      names = {"CAPTION", "REFERENCE", "RUNNING_HEAD", "CONTENTS", "NAVIGATION"})
  void whatIsNotTheAuthorsTextIsListedWithItsReason(TextKind kind) {
    ParsedDocument document = PlainDocuments.of(kind, "Debt distress");
    ThemeAssignment found = find(scorer.score(document, List.of()), "risk.financial");
    assertThat(found.suppressed())
        .extracting(match -> match.reason().label())
        .containsOnly(kind.label());
  }

  @Test
  void theWordsInANameAreNoStatement() {
    ParsedDocument document = PlainDocuments.prose("The Partnership Fund met.");
    EntityMention fund =
        new EntityMention(
            EntityType.INSTITUTION,
            Optional.empty(),
            new Span(4, 20),
            0,
            Optional.empty(),
            1,
            List.of("pattern"),
            OptionalInt.empty());
    ThemeAssignment found = find(scorer.score(document, List.of(fund)), "cooperation");
    assertThat(found.evidence()).isEmpty();
    assertThat(found.suppressed().get(0).reason()).isEqualTo(Reason.SHADOWED);
    assertThat(find(scorer.score(document, List.of()), "cooperation").evidence()).hasSize(1);
  }

  @Test
  void compoundsAndJoinedMarksAreReadAsTheirParts() {
    ParsedDocument document = PlainDocuments.prose("Spending on R&D is debt-funded.");
    List<ThemeAssignment> themes = scorer.score(document, List.of());
    Evidence compound = find(themes, "risk.financial").evidence().get(0);
    assertThat(compound.span().of(document.text())).isEqualTo("debt");
    assertThat(find(themes, "cooperation").evidence().get(0).span().of(document.text()))
        .isEqualTo("R&D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lack ", "debt ", "debt distress ", "by default ", "lack exposure "})
  void aSentenceOfManyRepeatedWordsEnds(String words) {
    String line = words.repeat(100_000) + "funding loan debt";
    List<ThemeAssignment> themes = scorer.score(PlainDocuments.prose(line), List.of());
    assertThat(find(themes, "risk.financial").sentenceScores()).hasSize(1);
  }

  private static Map<String, Object> object(String line) {
    try {
      return StructuredText.readJsonObject(line);
    } catch (StructuredText.MalformedException e) {
      throw new IllegalStateException(line, e);
    }
  }

  static Resource resource(String name) {
    try (InputStream stream = CombinedThemeScorerTest.class.getResourceAsStream("/theme/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(name);
      }
      return new Resource(
          "themes/" + name, "", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ThemeCues cues() {
    return ThemeCues.read(new Resources(Optional.of(Path.of("models"))));
  }
}
