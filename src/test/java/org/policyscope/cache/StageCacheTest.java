package org.policyscope.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.Assertion;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityLink;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.Modality;
import org.policyscope.document.OtherReadings;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.document.Reason;
import org.policyscope.document.RecognizedDocument;
import org.policyscope.document.RejectedName;
import org.policyscope.document.Role;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.Speaker;
import org.policyscope.document.Stance;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeFindings;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

class StageCacheTest {
  private static final String KEY = "0123456789abcdef".repeat(4);
  private static final String OTHER = "fedcba9876543210".repeat(4);

  @TempDir private Path folder;
  private StageCache cache;

  @BeforeEach
  void openTheCache() {
    cache = new StageCache(folder.resolve("stages"));
  }

  @Test
  void aDocumentComesBackAsItWas() {
    RecognizedDocument document = document();
    KeptReadings readings = new KeptReadings(cache);
    readings.write(KEY, document);
    assertThat(readings.read(KEY, document.parsed().clean())).contains(document);
    RecognizedDocument alone = readings.read(KEY, "id").orElseThrow();
    assertThat(alone.mentions()).isEqualTo(document.mentions());
    assertThat(alone.parsed().tokens()).isEqualTo(document.parsed().tokens());
    assertThat(alone.parsed().clean().toSource(new Span(6, 9))).isEqualTo(new Span(6, 10));
    assertThat(alone.parsed().clean().source().text()).isEqualTo("Kenyas\r\n😀 AIIB\u2019s");
    assertThat(cache.use()).isEqualTo(new StageCache.Use(2, 1, 0, 0));
  }

  @Test
  void anotherTextThanTheOneThatIsKeptIsNone() {
    RecognizedDocument document = document();
    KeptReadings readings = new KeptReadings(cache);
    readings.write(KEY, document);
    SourceDocument other = SourceDocument.ofText("id", "Something else");
    CleanDocument clean =
        new CleanDocument(other, AlignedText.identity(other.text()), List.of(), other.metadata());
    assertThat(readings.read(KEY, clean)).isEmpty();
  }

  @Test
  void findingsComeBackToTheLastBit() {
    KeptFindings kept = new KeptFindings(cache);
    kept.write(KEY, findings());
    assertThat(kept.read(KEY)).contains(findings());
    assertThat(kept.read(OTHER)).isEmpty();
  }

  /** A flipped bit, a cut end, a longer end: as if there were no entry, and written again. */
  @Test
  void whateverHappensToAnEntryItIsNotBelieved() throws IOException {
    KeptFindings kept = new KeptFindings(cache);
    kept.write(KEY, findings());
    Path file = folder.resolve("stages").resolve(KEY + ".stage");
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i < sound.length; i++) {
      byte[] broken = sound.clone();
      broken[i] = (byte) (broken[i] ^ (1 << (i % 8)));
      Files.write(file, broken);
      assertThat(kept.read(KEY)).as("byte " + i).isEmpty();
      Files.write(file, java.util.Arrays.copyOf(sound, i));
      assertThat(kept.read(KEY)).as("cut at " + i).isEmpty();
    }
    Files.write(file, java.util.Arrays.copyOf(sound, sound.length + 1));
    assertThat(kept.read(KEY)).isEmpty();
    assertThat(cache.use().damaged()).isEqualTo(2 * sound.length + 1);
    kept.write(KEY, findings());
    assertThat(kept.read(KEY)).contains(findings());
  }

  @Test
  void theEntryOfAnotherKeyIsNotTaken() throws IOException {
    KeptFindings kept = new KeptFindings(cache);
    kept.write(KEY, findings());
    Path stages = folder.resolve("stages");
    Files.copy(stages.resolve(KEY + ".stage"), stages.resolve(OTHER + ".stage"));
    assertThat(kept.read(OTHER)).isEmpty();
  }

  @Test
  void entriesThatNobodyNeedsGoAndNothingElseDoes() throws IOException {
    KeptFindings kept = new KeptFindings(cache);
    kept.write(KEY, findings());
    kept.write(OTHER, findings());
    Path stages = folder.resolve("stages");
    Path mine = Files.writeString(stages.resolve("notes.stage"), "mine");
    Path left = Files.writeString(stages.resolve("." + KEY + "-12-3.tmp"), "half");
    cache.keepOnly(Set.of(KEY));
    assertThat(kept.read(KEY)).isPresent();
    assertThat(stages.resolve(OTHER + ".stage")).doesNotExist();
    assertThat(left).doesNotExist();
    cache.keepOnly(Set.of());
    assertThat(mine).hasContent("mine");
    Files.delete(mine);
    cache.keepOnly(Set.of());
    assertThat(stages).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeLosesTheEntryAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    StageCache none = new StageCache(file.resolve("stages"));
    new KeptFindings(none).write(KEY, findings());
    assertThat(none.use().unwritten()).isEqualTo(1);
    assertThat(none.isEmpty()).isTrue();
  }

  @Test
  void whatDiffersAnywhereHasAnotherKey() {
    assertThat(new StageKey().add("ab").add("c").build())
        .isNotEqualTo(new StageKey().add("a").add("bc").build())
        .isNotEqualTo(new StageKey().add("ab").add("").add("c").build())
        .isEqualTo(new StageKey().add("ab").add("c").build())
        .hasSize(64);
  }

  private static RecognizedDocument document() {
    SourceDocument source = SourceDocument.ofText("id", "Kenyas\r\n😀 AIIB\u2019s");
    AlignedText text =
        AlignedText.from(source.text())
            .copy(new Span(0, 6))
            .replace(new Span(6, 8), " ")
            .copy(new Span(8, 15))
            .replace(new Span(15, 16), "'")
            .copy(new Span(16, 17))
            .build();
    CleanDocument clean = new CleanDocument(source, text, List.of(), source.metadata());
    List<Token> tokens =
        List.of(
            token(text, 0, 6, "Kenya", "NNPS"),
            token(text, 7, 9, "😀", ""),
            token(text, 10, 14, "aiib", "NNP"),
            token(text, 14, 16, "'s", "POS"));
    Span all = new Span(0, 16);
    CanonicalEntity kenya = new CanonicalEntity("KEN", "Kenya", Map.of("iso2", "KE"));
    Reading reading = new Reading(EntityType.INSTITUTION, new Span(10, 14), Optional.empty());
    EntityMention mention =
        new EntityMention(
            EntityType.COUNTRY,
            Optional.of(CountryKind.DEMONYM),
            new Span(0, 6),
            0,
            Optional.of(kenya),
            1 / 3.0,
            List.of("gazetteer", "pattern"),
            OptionalInt.of(1),
            new OtherReadings(
                List.of(reading),
                List.of(new Reading(EntityType.COUNTRY, all, Optional.of(kenya)))),
            Optional.of(new Reason("name", List.of("Kenyas"))));
    return new RecognizedDocument(
        new ParsedDocument(
            clean, tokens, List.of(new Sentence(0, all, 0, 4, TextKind.PROSE, Section.BODY))),
        List.of(mention),
        List.of(new AcronymPair(new Span(10, 14), new Span(0, 6))),
        List.of(reading),
        Optional.of(List.of(new RejectedName(all, 0, kenya, Reason.of("a person")))));
  }

  private static Token token(AlignedText text, int start, int end, String lemma, String tag) {
    return new Token(new Span(start, end), text.text().substring(start, end), lemma, tag);
  }

  private static ThemeFindings findings() {
    Stance stance =
        new Stance(
            Assertion.ATTRIBUTED,
            Optional.of(Modality.CLAIMED),
            Optional.of(new Speaker(new Span(3, 9), OptionalInt.of(0))));
    return new ThemeFindings(
        12,
        List.of(
            new ThemeFindings.OfTheme(
                "risk",
                List.of(
                    new Evidence(
                        4,
                        new Span(400, 413),
                        "debt distress",
                        0.9,
                        stance,
                        List.of(new EntityLink(7, Role.AT_RISK)))),
                List.of(
                    new SuppressedEvidence(
                        5,
                        new Span(500, 509),
                        "debt risk",
                        0.1,
                        SuppressedEvidence.Reason.SHADOWED)),
                List.of(
                    new SentenceScore(4, 0.9, OptionalDouble.of(0.123), 0.876543),
                    new SentenceScore(
                        7, 0, OptionalDouble.empty(), Math.PI / 4, Optional.of("A prototype."))))));
  }
}
