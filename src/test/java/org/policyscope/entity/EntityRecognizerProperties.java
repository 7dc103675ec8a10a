package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.EntityMention;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;

class EntityRecognizerProperties {
  private static final EntityRecognizer RECOGNIZER =
      EntityRecognizers.standard(TestDocuments.resources(), NameRecognizer.NONE);

  @Property(tries = 300)
  void whateverTheTextTheMentionsAreInOrderAndInTheirSentences(
      @ForAll("texts") List<String> texts) {
    ParsedDocument document = TestDocuments.prose(texts);
    List<EntityMention> mentions = RECOGNIZER.recognize(document);
    assertThat(mentions).isEqualTo(RECOGNIZER.recognize(document));
    for (int i = 0; i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      Sentence sentence = document.sentences().get(mention.sentence());
      assertThat(sentence.span().contains(mention.span())).isTrue();
      assertThat(mention.span().isEmpty()).isFalse();
      if (i > 0) {
        assertThat(mentions.get(i - 1).span()).isLessThanOrEqualTo(mention.span());
      }
      mention
          .within()
          .ifPresent(
              around -> assertThat(mentions.get(around).span().contains(mention.span())).isTrue());
      for (EntityMention other : mentions.subList(0, i)) {
        boolean crossing =
            other.span().overlaps(mention.span()) && !other.span().contains(mention.span());
        assertThat(crossing).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "China",
            "Government",
            "of",
            "the",
            "Ministry",
            "and",
            "Trade",
            "(",
            ")",
            ",",
            "“",
            "”",
            "'s",
            "Belt and Road",
            "Initiative",
            "U.S.",
            "2030",
            "Vision",
            "Bank",
            "Party",
            "-",
            ".",
            "No.",
            "12/2003",
            "Act",
            "UNDP",
            "Congo",
            "Georgia",
            "Ltd.",
            "S.A.",
            "\n",
            "\u0000",
            "\ud83d\ude00",
            "é",
            "Agenda",
            "for",
            "South",
            "Sudan",
            "’",
            "’s",
            "G-20");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> String.join(" ", list))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  void noStringBreaksTheScanner(@ForAll String text) {
    Words words = WordScanner.scan(text);
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.start(i)).isLessThan(words.end(i));
      assertThat(words.end(i)).isLessThanOrEqualTo(text.length());
      assertThat(i == 0 || words.end(i - 1) <= words.start(i)).isTrue();
    }
  }
}
