package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.resource.Resource;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

class EntityRecognizerTest {
  private static final EntityRecognizer RECOGNIZER =
      EntityRecognizers.standard(TestDocuments.resources(), NameRecognizer.NONE);

  @TestFactory
  Stream<DynamicTest> everyGoldenCaseGivesItsMentions() throws Exception {
    Path file = Path.of("src/test/resources/entity/mentions.tsv");
    Resource resource = Resource.of("mentions.tsv", Files.readAllBytes(file));
    return TabSeparatedTable.parse(resource).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("because"), () -> check(row)));
  }

  private static void check(Row row) {
    String text = row.get("text").replace("\\n", "\n");
    ParsedDocument document = TestDocuments.prose(Arrays.asList(text.split(" \\|\\| ")));
    List<String> wanted = new ArrayList<>();
    for (String mention : row.get("mentions").replace("\\n", "\n").split(" ; ")) {
      if (!mention.isEmpty()) {
        wanted.add(mention);
      }
    }
    List<EntityMention> found = RECOGNIZER.recognize(document);
    List<String> described = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean anyId = i < wanted.size() && wanted.get(i).endsWith(" = *");
      described.add(describe(document, found.get(i), anyId));
    }
    assertThat(described).isEqualTo(wanted);
  }

  private static String describe(ParsedDocument document, EntityMention mention, boolean anyId) {
    String id = anyId ? "*" : mention.canonical().map(entity -> entity.id()).orElse("-");
    return mention.type().label() + " " + mention.span().of(document.text()) + " = " + id;
  }

  @Test
  void aNestedCountryNamesTheMentionAroundIt() {
    List<EntityMention> mentions =
        RECOGNIZER.recognize(TestDocuments.prose(List.of("The Bank of China met.")));
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).type()).isEqualTo(EntityType.COUNTRY);
    assertThat(mentions.get(1).within()).hasValue(0);
  }

  @Test
  void aNameDoesNotCrossTheEndOfASentence() {
    ParsedDocument document = TestDocuments.prose(List.of("It left from South", "Sudan remained."));
    assertThat(RECOGNIZER.recognize(document))
        .singleElement()
        .satisfies(mention -> assertThat(mention.span().of(document.text())).isEqualTo("Sudan"));
  }

  @Test
  void referenceListsAreNotRead() {
    ParsedDocument document =
        TestDocuments.document(TextKind.REFERENCE, List.of("Doe, J. Kenya and the world."));
    assertThat(RECOGNIZER.recognize(document)).isEmpty();
  }

  @Test
  void theStatisticalRecogniserIsAskedOnlyWhereNamesAreLeft() {
    List<Integer> asked = new ArrayList<>();
    NameRecognizer recording =
        (document, wanted) -> {
          document.sentences().stream()
              .filter(wanted)
              .forEach(sentence -> asked.add(sentence.index()));
          int at = document.text().indexOf("Tandala");
          return List.of(new Span(at, at + "Tandala".length()));
        };
    EntityRecognizer recognizer = EntityRecognizers.standard(TestDocuments.resources(), recording);
    ParsedDocument document =
        TestDocuments.prose(List.of("The harvest failed.", "Kenya waits.", "It sued Tandala."));
    List<EntityMention> mentions = recognizer.recognize(document);
    assertThat(asked).containsExactly(2);
    assertThat(mentions.get(1).recognizers()).containsExactly("statistical");
  }

  @Test
  void aShortFormOfSomethingElseIsNoInstitutionHoweverSureTheStatisticsAre() {
    NameRecognizer guessing =
        (document, wanted) -> {
          int at = document.text().lastIndexOf("QTL");
          return List.of(new Span(at, at + 3));
        };
    EntityRecognizer recognizer = EntityRecognizers.standard(TestDocuments.resources(), guessing);
    ParsedDocument document =
        TestDocuments.prose(List.of("A quick trade loan (QTL) helps.", "Many use the QTL."));
    assertThat(recognizer.recognize(document)).isEmpty();
  }
}
