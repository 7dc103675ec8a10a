package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;
import org.policyscope.text.Span;

class UserGazetteerTest {
  private static final Path CASES = Path.of("src/test/resources/entity/user");
  private static final Resources RESOURCES = TestDocuments.resources();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyTextGivesItsMentions() throws IOException {
    EntityRecognizer table = recognizer(CASES.resolve("names.tsv"));
    EntityRecognizer turtle = recognizer(CASES.resolve("names.ttl"));
    EntityRecognizer xml = recognizer(CASES.resolve("names.rdf"));
    return Stream.of(
            cases("mentions.tsv", "table", table),
            cases("skos-mentions.tsv", "Turtle", turtle),
            cases("skos-mentions.tsv", "RDF/XML", xml))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> cases(String file, String form, EntityRecognizer recognizer)
      throws IOException {
    return rows(file).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    form + ": " + row.get("because"),
                    () ->
                        assertThat(described(recognizer, row.get("text")))
                            .isEqualTo(row.get("mentions"))));
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenFileIsRefusedWithPlaceAndCause() throws IOException {
    return rows("broken.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("because"), () -> checkBroken(row)));
  }

  private void checkBroken(Row row) throws IOException {
    Path file = folder.resolve(row.get("file"));
    String content = row.get("content").replace("\\n", "\n").replace("\\t", "\t");
    Files.writeString(file, content);
    assertThatThrownBy(() -> UserGazetteer.read(List.of(file), RESOURCES))
        .hasMessageContaining("_GAZETTEER: ")
        .hasMessageContaining(row.get("place"))
        .hasMessageContaining(row.get("cause"))
        .hasMessageContaining("Cure: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfLinesMakesNoDifference(int seed) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(CASES.resolve("names.tsv")));
    List<String> entries = lines.subList(2, lines.size());
    Collections.shuffle(entries, new Random(seed));
    Path shuffled = Files.write(folder.resolve("names.tsv"), lines);
    UserGazetteer one = UserGazetteer.read(List.of(CASES.resolve("names.tsv")), RESOURCES);
    UserGazetteer other = UserGazetteer.read(List.of(shuffled), RESOURCES);
    assertThat(other.shadows()).isEqualTo(one.shadows()).isNotEmpty();
    EntityRecognizer recognizer = recognizer(shuffled);
    for (Row row : rows("mentions.tsv")) {
      assertThat(described(recognizer, row.get("text"))).isEqualTo(row.get("mentions"));
    }
  }

  @Test
  void neitherDoesTheOrderOfFiles() throws IOException {
    Path one = write("one.tsv", "type\tname\nstrategy\tMopani Plan\n");
    Path other = write("other.csv", "type,name\nstrategy,Kolo Plan\n");
    UserGazetteer ab = UserGazetteer.read(List.of(one, other), RESOURCES);
    UserGazetteer ba = UserGazetteer.read(List.of(other, one), RESOURCES);
    assertThat(ab.files()).isEqualTo(ba.files()).hasSize(2);
    assertThat(ab.digests()).isEqualTo(ba.digests());
    assertThat(ab.digests().keySet())
        .containsExactly("user-gazetteers/one.tsv", "user-gazetteers/other.csv");
  }

  @Test
  void twoFilesMustNotShareAnId() throws IOException {
    Path one = write("one.tsv", "type\tname\nstrategy\tMopani Plan\n");
    Path other = write("other.tsv", "type\tname\nstrategy\tMopani-Plan\n");
    assertThatThrownBy(() -> UserGazetteer.read(List.of(one, other), RESOURCES))
        .hasMessageContaining("one.tsv:2")
        .hasMessageContaining("other.tsv:2");
  }

  /** A byte order mark, CRLF, quoted cells with separators, quotes and line ends in them. */
  @ParameterizedTest
  @CsvSource({"table.csv, ','", "table.tsv, '\t'", "table.txt, '\t'"})
  void aTableIsReadAsSpreadsheetsSaveIt(String name, String separator) throws IOException {
    String table =
        "\ufeff# names;\r\nType;Name;ALIASES\r\n;;\r\nstrategy;\"Plan of the Lakes,\nRivers and"
            + " Seas\";\"The \"\"Blue\"\" Plan|Blue\tPlan\"\r\n";
    Path file = write(name, table.replace(";", separator));
    assertThat(described(recognizer(file), "The “Blue” Plan and the Blue Plan."))
        .isEqualTo(
            "strategy The “Blue” Plan = plan-of-the-lakes-rivers-and-seas by user-gazetteer ;"
                + " strategy Blue Plan = plan-of-the-lakes-rivers-and-seas by user-gazetteer");
  }

  @Test
  void whatTheEntrySaysReplacesWhatOursSays() throws IOException {
    Path file =
        write(
            "x.tsv",
            """
            type\tname\tid\tacronym\tidentifiers
            strategy\tNew Silk Roads\tbelt-and-road-initiative\tNSR\tmine:7
            """);
    ParsedDocument document = TestDocuments.prose(List.of("The OBOR grew."));
    CanonicalEntity entity = recognizer(file).recognize(document).get(0).canonical().orElseThrow();
    assertThat(entity.id()).isEqualTo("belt-and-road-initiative");
    assertThat(entity.name()).isEqualTo("New Silk Roads");
    assertThat(entity.attributes())
        .containsEntry("acronym", "NSR")
        .containsEntry("mine", "7")
        .containsEntry("kind", "initiative");
  }

  @Test
  void aConceptKeepsItsAddressAndMatches() throws IOException {
    ParsedDocument document = TestDocuments.prose(List.of("KWA met."));
    CanonicalEntity entity =
        recognizer(CASES.resolve("names.ttl")).recognize(document).get(0).canonical().orElseThrow();
    assertThat(entity.attributes())
        .containsEntry("uri", "http://example.org/names/kivuli-water")
        .containsEntry("exactMatch", "http://example.org/other/1");
  }

  @Test
  void whatStatisticsGuessGivesWay() throws IOException {
    Path file =
        write("x.tsv", "type\tname\taction\nstrategy\tTandala\t\ninstitution\tMopani\tblock\n");
    NameRecognizer guessing =
        (document, wanted) ->
            Stream.of("Tandala Rail", "Mopani", "Kolo Wool")
                .map(name -> new Span(document.text().indexOf(name), end(document, name)))
                .toList();
    EntityRecognizer recognizer =
        EntityRecognizers.standard(
            RESOURCES, guessing, UserGazetteer.read(List.of(file), RESOURCES));
    assertThat(described(recognizer, "It sued Tandala Rail and Mopani and Kolo Wool."))
        .isEqualTo(
            "strategy Tandala = tandala by user-gazetteer ; institution Kolo Wool = - by statistical");
  }

  private static int end(ParsedDocument document, String name) {
    return document.text().indexOf(name) + name.length();
  }

  @Test
  void aFileWithoutEndIsNotReadWhole() throws IOException {
    Path file = folder.resolve("large.tsv");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 30);
    }
    assertThatThrownBy(() -> UserGazetteer.read(List.of(file), RESOURCES))
        .hasMessageContaining("UNUSABLE_GAZETTEER")
        .hasMessageContaining("more than 64 megabytes");
  }

  @Test
  void binaryFilesAndOtherEncodingsAreRefused() throws IOException {
    Path binary = Files.write(folder.resolve("x.tsv"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path latin =
        Files.write(
            folder.resolve("y.tsv"),
            "type\tname\nstrategy\tÉtoile\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> UserGazetteer.read(List.of(binary), RESOURCES))
        .hasMessageContaining("byte 4 is NUL");
    assertThatThrownBy(() -> UserGazetteer.read(List.of(latin), RESOURCES))
        .hasMessageContaining("line 2 holds bytes that are not UTF-8");
    for (Path missing : List.of(folder, folder.resolve("nowhere.tsv"))) {
      assertThatThrownBy(() -> UserGazetteer.read(List.of(missing), RESOURCES))
          .hasMessageContaining("UNREADABLE_FILE");
    }
  }

  @Test
  void bracketsWithoutEndAreRefused() throws IOException {
    Path file = write("x.ttl", "<urn:a> <urn:b> " + "[<urn:c> ".repeat(200_000));
    assertThatThrownBy(() -> UserGazetteer.read(List.of(file), RESOURCES))
        .hasMessageContaining("INVALID_GAZETTEER");
  }

  @Test
  @Timeout(60)
  void aLongChainOfConceptsEnds() throws IOException {
    StringBuilder chain =
        new StringBuilder("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
    for (int i = 0; i < 20_000; i++) {
      chain
          .append("<urn:x:c" + i + "> a skos:Concept ; skos:broader <urn:x:c" + (i + 1) + "> ;")
          .append(" skos:prefLabel \"Kivuli " + i + " Bank\" .\n");
    }
    chain.append("<urn:x:c20000> skos:broader <urn:x:institutions> , <urn:x:c0> .\n");
    UserGazetteer user =
        UserGazetteer.read(List.of(write("chain.ttl", chain.toString())), RESOURCES);
    assertThat(UserResolver.of(RESOURCES, user).resolve("Kivuli 0 Bank").type())
        .contains(EntityType.INSTITUTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kivuli Water; kivuli-water-authority; your gazetteer: listed form “Kivuli Water”",
        "kwa; kivuli-water-authority; your gazetteer",
        "World Bank; wb-strategy; goes before institution world-bank World Bank",
        "the Meridian Rail Compact; meridian-rail-compact; your gazetteer",
        "Nepal; NPL; name of Nepal"
      })
  void aWholeStringResolvesToTheUsersEntryFirst(String name, String id, String reason) {
    UserGazetteer user = UserGazetteer.read(List.of(CASES.resolve("names.tsv")), RESOURCES);
    Resolution found = UserResolver.of(RESOURCES, user).resolve(name);
    assertThat(found.id()).isEqualTo(id);
    assertThat(found.reason()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jordan; your gazetteer blocks country JOR Jordan",
        "OBOR; your gazetteer blocks strategy belt-and-road-initiative",
        "Tandala; ''",
        "MRC; may be"
      })
  void aStringThatIsBlockedUnknownOrTwoThingsIsDeclined(String name, String reason) {
    UserGazetteer user = UserGazetteer.read(List.of(CASES.resolve("names.tsv")), RESOURCES);
    Resolution found = UserResolver.of(RESOURCES, user).resolve(name);
    assertThat(found.isFound()).isFalse();
    assertThat(found.reason()).contains(reason);
  }

  @Test
  void anAmbiguousStringOfTheUsersDoesNotGoBeforeAClearOneOfOurs() throws IOException {
    Path file = write("x.tsv", "type\tname\tacronym\nstrategy\tKolo Plan\t?AIIB\n");
    UserGazetteer user = UserGazetteer.read(List.of(file), RESOURCES);
    assertThat(UserResolver.of(RESOURCES, user).resolve("AIIB").isFound()).isFalse();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static EntityRecognizer recognizer(Path gazetteer) {
    return EntityRecognizers.standard(
        RESOURCES, NameRecognizer.NONE, UserGazetteer.read(List.of(gazetteer), RESOURCES));
  }

  private static List<Row> rows(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(CASES.resolve(file));
    return TabSeparatedTable.parse(Resource.of(file, bytes)).rows();
  }

  private static String described(EntityRecognizer recognizer, String text) {
    ParsedDocument document = TestDocuments.prose(Arrays.asList(text.split(" \\|\\| ")));
    List<String> described = new ArrayList<>();
    for (EntityMention mention : recognizer.recognize(document)) {
      StringBuilder line =
          new StringBuilder(describe(document, mention.type(), mention.span(), mention.canonical()))
              .append(" by ")
              .append(String.join(",", mention.recognizers()));
      mention.readings().overrode().forEach(r -> line.append(" overrode ").append(of(document, r)));
      mention.readings().hidden().forEach(r -> line.append(" hides ").append(of(document, r)));
      described.add(line.toString());
    }
    recognizer
        .blocked(document, List.of())
        .forEach(reading -> described.add("blocked " + of(document, reading)));
    return String.join(" ; ", described);
  }

  private static String of(ParsedDocument document, Reading reading) {
    return describe(document, reading.type(), reading.span(), reading.canonical());
  }

  private static String describe(
      ParsedDocument document, EntityType type, Span span, Optional<CanonicalEntity> canonical) {
    String id = canonical.map(CanonicalEntity::id).orElse("-");
    return type.label() + " " + span.of(document.text()) + " = " + id;
  }
}
