package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.Modality;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Stance;
import org.policyscope.text.Span;

/** How a text stands to what it says, read without a tagger. */
class AssertionTest {
  private final UntaggedReading reading = new UntaggedReading();

  @TestFactory
  Stream<DynamicTest> everyPieceOfEvidenceHasItsStance() {
    return UntaggedReading.cases("assertion.tsv")
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[4] + ": " + fields[3],
                    () -> {
                      ParsedDocument document = reading.parsed(fields[3]);
                      Stance stance = first(document, List.of()).stance();
                      assertThat(stance.assertion().label()).isEqualTo(fields[0]);
                      assertThat(stance.modality().map(Modality::label).orElse("-"))
                          .isEqualTo(fields[1]);
                      assertThat(
                              stance
                                  .speaker()
                                  .map(speaker -> speaker.span().of(document.text()))
                                  .orElse("-"))
                          .isEqualTo(fields[2]);
                    }));
  }

  @Test
  void aSpeakerThatIsAFoundEntityIsNamedByIt() {
    ParsedDocument document = reading.parsed("The Ministry of Finance warns that default is near.");
    EntityMention ministry = mention(document, "Ministry of Finance");
    EntityMention other = mention(document, "Finance");
    Stance stance = first(document, List.of(ministry, other)).stance();
    assertThat(stance.speaker().orElseThrow().mention()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void anEntityInsideTheNameOfASpeakerDoesNotSpeak() {
    ParsedDocument document = reading.parsed("Critics in Kenya warn that default is near.");
    Stance stance = first(document, List.of(mention(document, "Kenya"))).stance();
    assertThat(stance.speaker().orElseThrow().mention()).isEmpty();
  }

  private static EntityMention mention(ParsedDocument document, String name) {
    int start = document.text().indexOf(name);
    return new EntityMention(
        EntityType.INSTITUTION,
        Optional.empty(),
        new Span(start, start + name.length()),
        0,
        Optional.empty(),
        1,
        List.of("pattern"),
        OptionalInt.empty());
  }

  private Evidence first(ParsedDocument document, List<EntityMention> mentions) {
    return reading.score(document, mentions).get(0).evidence().get(0);
  }
}
