package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

class AcronymFinderTest {

  @TestFactory
  Stream<DynamicTest> everyGoldenCaseGivesItsPairs() throws Exception {
    return Files.readAllLines(Path.of("src/test/resources/entity/acronyms.jsonl")).stream()
        .map(AcronymFinderTest::read)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    String.valueOf(line.get("because")),
                    () ->
                        assertThat(found(String.valueOf(line.get("text"))))
                            .isEqualTo(line.get("pairs"))));
  }

  private static Map<String, Object> read(String line) {
    try {
      return StructuredText.readJsonObject(line);
    } catch (StructuredText.MalformedException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private static List<String> found(String text) {
    ParsedDocument document = TestDocuments.prose(List.of(text));
    return AcronymFinder.find(document).stream()
        .map(pair -> pair.acronym().of(text) + " = " + pair.longForm().of(text))
        .toList();
  }

  @Test
  void referenceListsAreNotRead() {
    ParsedDocument document =
        TestDocuments.document(TextKind.REFERENCE, List.of("Harbour Finance Corporation (HFC)"));
    assertThat(AcronymFinder.find(document)).isEmpty();
  }

  @Test
  void twoNamesOfOneThingAreAPairWhateverTheirLetters() {
    String text = "The Fund of the Delta Peoples (KDV) lends.";
    ParsedDocument document = TestDocuments.prose(List.of(text));
    List<EntityMention> mentions =
        List.of(mention(text, "Fund of the Delta Peoples"), mention(text, "KDV"));
    List<AcronymPair> pairs = AcronymFinder.find(document);
    assertThat(pairs).isEmpty();
    assertThat(AcronymFinder.withKnown(document, pairs, mentions))
        .containsExactly(new AcronymPair(mentions.get(1).span(), mentions.get(0).span()));
  }

  /** Would not end in the lifetime of the build if the work grew with the square of the length. */
  @Test
  void longHostileTextsAreReadInProportionToTheirLength() {
    for (String piece : List.of("(", "=", "(A", "A=", "AB, or ", "AB (", "AB/", "A (B, ", "AB: ")) {
      String text = piece.repeat(300_000 / piece.length());
      assertThat(AcronymFinder.find(TestDocuments.prose(List.of(text)))).isNotNull();
    }
  }

  private static EntityMention mention(String text, String name) {
    int start = text.indexOf(name);
    return new EntityMention(
        EntityType.INSTITUTION,
        Optional.empty(),
        new Span(start, start + name.length()),
        0,
        Optional.of(new CanonicalEntity("delta-fund", "Delta Fund", Map.of())),
        1,
        List.of("gazetteer"),
        OptionalInt.empty());
  }
}
