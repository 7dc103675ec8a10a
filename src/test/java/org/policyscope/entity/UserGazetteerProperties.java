package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.EntityMention;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.OtherReadings;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.resource.Resources;

/** What holds for any text that is read with a gazetteer of the user's own. */
class UserGazetteerProperties {
  private static final Resources RESOURCES = TestDocuments.resources();
  private static final EntityRecognizer PLAIN =
      EntityRecognizers.standard(RESOURCES, NameRecognizer.NONE);
  private static final UserGazetteer USER =
      UserGazetteer.read(
          List.of(Path.of("src/test/resources/entity/user/overlaps.tsv")), RESOURCES);
  private static final EntityRecognizer WITH_USER =
      EntityRecognizers.standard(RESOURCES, NameRecognizer.NONE, USER);

  @Property(tries = 300)
  void mentionsDoNotCrossAndNoneIsBlocked(@ForAll("texts") List<String> texts) {
    ParsedDocument document = TestDocuments.prose(texts);
    List<EntityMention> mentions = WITH_USER.recognize(document);
    List<Reading> blocked = WITH_USER.blocked(document, List.of());
    for (int i = 0; i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      for (EntityMention other : mentions.subList(0, i)) {
        boolean crossing =
            other.span().overlaps(mention.span()) && !other.span().contains(mention.span());
        assertThat(crossing).isFalse();
        assertThat(other.span()).isLessThanOrEqualTo(mention.span());
        assertThat(other.span().equals(mention.span())).isFalse();
      }
      assertThat(blocked)
          .noneMatch(
              reading -> reading.type() == mention.type() && reading.span().equals(mention.span()));
      mention
          .readings()
          .overrode()
          .forEach(reading -> assertThat(reading.span().overlaps(mention.span())).isTrue());
      mention
          .readings()
          .hidden()
          .forEach(reading -> assertThat(mention.span().contains(reading.span())).isTrue());
    }
  }

  @Property(tries = 300)
  void whereTheUserSaysNothingNothingChanges(@ForAll("texts") List<String> texts) {
    ParsedDocument document = TestDocuments.prose(texts);
    Words words = Words.of(document.text(), document.sentences());
    UserMatches matches = USER.names().match(words, List.of());
    if (matches.isEmpty()) {
      List<EntityMention> mentions = WITH_USER.recognize(document);
      assertThat(mentions).isEqualTo(PLAIN.recognize(document));
      assertThat(mentions).allMatch(mention -> mention.readings().equals(OtherReadings.NONE));
      assertThat(WITH_USER.blocked(document, List.of())).isEmpty();
    }
  }

  /** A name of the user's is a mention, or lies in a longer mention of its type. */
  @Property(tries = 300)
  void noNameOfTheUsersVanishes(@ForAll("texts") List<String> texts) {
    ParsedDocument document = TestDocuments.prose(texts);
    Words words = Words.of(document.text(), document.sentences());
    List<EntityMention> mentions = WITH_USER.recognize(document);
    for (Candidate name : USER.names().match(words, List.of()).names()) {
      int start = words.start(name.from());
      assertThat(mentions)
          .as("%s in %s", name, texts)
          .anyMatch(
              mention ->
                  mention.span().start() <= start
                      && name.end() <= mention.span().end()
                      && name.is(mention.type()));
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "China",
            "Bank",
            "of",
            "the",
            "Georgia",
            "and",
            "Sudan",
            "South",
            "Belt and Road",
            "Initiative",
            "Vision 2030",
            "Ministry",
            "Trade",
            "Congo",
            "Export-Import",
            "Fund",
            "Silk Road",
            "Party",
            "(",
            ")",
            ",",
            "“",
            "”",
            "'s");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join(" ", list))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
