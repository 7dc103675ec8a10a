package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.text.Span;

class StatisticalInstitutionsTest {
  private static final byte[] MODEL =
      TestDocuments.resources().bytes("recognizers/institutions-en.bin");
  private static final EntityRecognizer ALONE = recognizer(MODEL, NameRecognizer.NONE);

  @Test
  void findsAPartyOfOneWordAmongOthers() {
    assertThat(
            names(
                "The coalition of Zorvek and the Kwelu People's Party lost its majority in 1998."))
        .contains("Zorvek");
  }

  @Test
  void findsACompanyAsAContractor() {
    assertThat(names("The road will be built by Zorvex Tarsk and financed by a loan."))
        .containsExactly("Zorvex Tarsk");
  }

  @Test
  void takesNoPersonOrPlaceForAnInstitution() {
    assertThat(names("President Anna Zorvek travelled from Kwelu to Tarsk in 1998.")).isEmpty();
  }

  @Test
  void readsASentenceLongerThanItsWindow() {
    String filler = "and then again after that ".repeat(300);
    assertThat(
            names(
                "The work "
                    + filler
                    + "the road will be built by Zorvex Tarsk and financed by a loan."))
        .contains("Zorvex Tarsk");
  }

  @Test
  void readsNoOtherLanguageAndNoLettersTornApart() {
    assertThat(names("Il governo della regione ha scelto la ditta Zorvex Tarsk per la strada."))
        .isEmpty();
    assertThat(names("TE CH N O LO GY A N D AP PL IC AT IO N by KHLM and KHT in th e ye ar"))
        .isEmpty();
  }

  @Test
  void whatBothSeeIsSurerThanWhatOneSees() {
    String text = "The road will be built by Zorvex Tarsk and financed by a loan.";
    assertThat(confidence(ALONE, text)).isLessThan(confidence(seeing("Zorvex Tarsk"), text));
  }

  @Test
  void theSecondVoiceIsNotHeardWhereOursIsSureOfTheContrary() {
    String text = "President Anna Zorvek travelled from Kwelu to Tarsk in 1998.";
    assertThat(seeing("Kwelu").recognize(TestDocuments.prose(List.of(text)))).isEmpty();
  }

  @Test
  void aDamagedModelIsAProblemWithACode() {
    byte[] damaged = "no model".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> recognizer(damaged, NameRecognizer.NONE))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("recogniser");
  }

  private static EntityRecognizer recognizer(byte[] model, NameRecognizer second) {
    return EntityRecognizers.standard(
        TestDocuments.resources(), Optional.of(model), () -> second, UserGazetteer.none());
  }

  private static EntityRecognizer seeing(String name) {
    NameRecognizer second =
        (document, wanted) -> {
          int at = document.text().indexOf(name);
          return List.of(new Span(at, at + name.length()));
        };
    return recognizer(MODEL, second);
  }

  private static double confidence(EntityRecognizer recognizer, String text) {
    List<EntityMention> found = recognizer.recognize(TestDocuments.prose(List.of(text)));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).recognizers()).containsExactly("statistical");
    return found.get(0).confidence();
  }

  private static List<String> names(String text) {
    ParsedDocument document = TestDocuments.prose(List.of(text));
    return ALONE.recognize(document).stream()
        .filter(mention -> mention.type() == EntityType.INSTITUTION)
        .map(mention -> mention.span().of(document.text()))
        .toList();
  }
}
