package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.ParsedDocument;

class AcronymFinderProperties {

  @Property(tries = 500)
  void whateverTheTextThePairsAreInOrderInTheirSentencesAndApart(
      @ForAll("texts") List<String> texts) {
    check(TestDocuments.prose(texts));
  }

  @Property(tries = 4000)
  void noStringBreaksTheFinder(@ForAll String text) {
    check(TestDocuments.prose(List.of(text, "(" + text + ")", "AB = " + text)));
  }

  private static void check(ParsedDocument document) {
    List<AcronymPair> pairs = AcronymFinder.find(document);
    assertThat(pairs).isEqualTo(AcronymFinder.find(document));
    for (int i = 0; i < pairs.size(); i++) {
      AcronymPair pair = pairs.get(i);
      assertThat(pair.acronym().isEmpty() || pair.longForm().isEmpty()).isFalse();
      assertThat(pair.acronym().overlaps(pair.longForm())).isFalse();
      assertThat(document.sentences())
          .anyMatch(
              sentence ->
                  sentence.span().contains(pair.acronym())
                      && sentence.span().contains(pair.longForm()));
      assertThat(i == 0 || pairs.get(i - 1).acronym().start() < pair.acronym().start()).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Bank",
            "of",
            "the",
            "The",
            "Delta",
            "(",
            ")",
            "[",
            "“",
            "”",
            "\"",
            ",",
            ", or",
            "=",
            ";",
            ":",
            "-",
            "—",
            "BD",
            "BOD",
            "B.D.",
            "UN-Delta",
            "BD2",
            "2",
            "XIV",
            "known as",
            "stands for",
            "hereinafter",
            "and",
            "Ltd.",
            "'s",
            "’",
            "/",
            "é",
            "İ",
            "\ud83d\ude00",
            "\ud83d",
            "\n",
            "Abbreviations:",
            "B",
            "bank",
            "&");
    return Arbitraries.of("", " ")
        .flatMap(
            blank -> pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join(blank, list)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
