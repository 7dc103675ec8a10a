package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.document.EntityMention;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Recognition;
import org.policyscope.document.RejectedName;

class ExplanationTest {
  private static final EntityRecognizer RECOGNIZER =
      EntityRecognizers.standard(TestDocuments.resources(), NameRecognizer.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan exports rose.| demonym of Kenya",
        "Zaire is no more.| former name of Democratic Republic of the Congo",
        "Ankara objected.| capital or seat of government of Türkiye; the city acts or is dealt with as a government does: “objected”",
        "Tbilisi is in Georgia.| name of Georgia; the document speaks for the country (1 for, 0"
            + " against): “Tbilisi”",
        "The World Bank met.| listed form",
        "The Ministry of Kites met.| composed of words that build names"
      })
  void eachMentionSaysWhy(String text, String why) {
    List<EntityMention> mentions = explain(text).mentions();
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).why().orElseThrow().shown(true)).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They drove through New Mexico.| MEX| part of a longer name that names no country:"
            + " “New Mexico”",
        "They met in Ankara.| TUR| the city is a place here",
        "The lecture by Peter Jordan was short.| JOR| a person of the name: the given name before:"
            + " “Peter”",
        "The plant stands in Lebanon, Ohio.| LBN| a town of the name: the state behind: “Ohio”",
        "The mayor of Atlanta praised Georgia.| GEO| the document speaks for something else of"
            + " the name (0 for, 1 against): “Atlanta”",
        "It cost US$4.| USA| part of the sign of a currency",
        "They spoke French.| FRA| a language or cuisine: the word beside: “spoke”"
      })
  void eachNameThatWasNotTakenSaysWhy(String text, String id, String reason) {
    List<RejectedName> rejected = explain(text).rejected();
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).country().id()).isEqualTo(id);
    assertThat(rejected.get(0).reason().shown(true)).isEqualTo(reason);
  }

  @Test
  void withoutTheTextAReasonShowsNoneOfItsWords() {
    RejectedName name = explain("They spoke French.").rejected().get(0);
    assertThat(name.reason().shown(false)).isEqualTo("a language or cuisine: the word beside");
  }

  @Test
  void aShorterCountryInALongerOneIsNotListed() {
    assertThat(explain("Equatorial Guinea pays.").rejected()).isEmpty();
  }

  @Test
  void reasonsChangeNothingThatIsFound() {
    ParsedDocument document =
        TestDocuments.prose(List.of("Ankara objected in New Jersey.", "The Bank of China met."));
    List<EntityMention> plain = RECOGNIZER.recognize(document);
    List<EntityMention> explained = RECOGNIZER.explain(document, List.of()).mentions();
    assertThat(explained)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("why")
        .isEqualTo(plain);
    assertThat(plain).allMatch(mention -> mention.why().isEmpty());
  }

  @Test
  @Timeout(60)
  void aLongDocumentOfFewNamesEnds() {
    String text = "They sailed the Indian Ocean with the Kivuli Bank, also known as Kivuli Fund. ";
    Recognition found = explain(text.repeat(30_000));
    assertThat(found.rejected()).hasSize(30_000);
    assertThat(found.mentions().stream().map(mention -> mention.canonical().orElseThrow().id()))
        .containsOnly("text:kivuli bank");
  }

  private static Recognition explain(String text) {
    return RECOGNIZER.explain(TestDocuments.prose(List.of(text)), List.of());
  }
}
