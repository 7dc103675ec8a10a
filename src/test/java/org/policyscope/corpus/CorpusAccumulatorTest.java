package org.policyscope.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.CorpusReport.EntitySummary;
import org.policyscope.document.CorpusReport.ThemeSummary;
import org.policyscope.document.CorpusReport.YearCount;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.MentionCount;
import org.policyscope.document.OutcomeCounts;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.StanceCounts;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

class CorpusAccumulatorTest {
  private static final OutcomeCounts OUTCOMES = new OutcomeCounts(3, 0, 1, 0);

  @Test
  void documentsAddUp() {
    CorpusReport report = report(samples());
    assertThat(report.totals().documents()).isEqualTo(3);
    assertThat(report.totals().characters()).isEqualTo(3 * 22L);
    assertThat(report.totals().proseSentences()).isEqualTo(3);
    assertThat(report.totals().mentions()).containsEntry(EntityType.COUNTRY, 6L);
    assertThat(report.outcomes().in()).isEqualTo(4);
    assertThat(report.years())
        .containsExactly(
            new YearCount(Optional.of(2015), 1),
            new YearCount(Optional.of(2018), 1),
            new YearCount(Optional.empty(), 1));
  }

  @Test
  void namesAreCountedByIdAndOfUnknownOnesByTheirWords() {
    assertThat(report(samples()).entities().get(EntityType.COUNTRY))
        .containsExactly(
            new EntitySummary(new MentionCount("KEN", "Kenya", true, 3, 0), 3),
            new EntitySummary(new MentionCount("text:the north", "The  North", false, 3, 3), 3));
  }

  @Test
  void themesFollowTheTaxonomyAndCountZeroWhereTheyAreNotListed() {
    assertThat(report(samples()).themes())
        .containsExactly(
            new ThemeSummary("trade", "Trade", 0, 0, 0, 0, StanceCounts.none(), List.of(), 0),
            new ThemeSummary(
                "risk", "Risk", 1, 2, 0.666667, 0.266667, StanceCounts.none(), List.of(), 0),
            new ThemeSummary("odd", "odd", 0, 0, 0, 0.033333, StanceCounts.none(), List.of(), 0));
  }

  @Property(tries = 20)
  void theOrderOfAddingDoesNotMatter(@ForAll long seed) {
    List<AnnotatedDocument> shuffled = new ArrayList<>(samples());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(report(shuffled)).isEqualTo(report(samples()));
  }

  private static CorpusReport report(List<AnnotatedDocument> documents) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("trade", "Trade");
    labels.put("risk", "Risk");
    CorpusAccumulator accumulator = new CorpusAccumulator(labels);
    documents.forEach(accumulator::add);
    return accumulator.build(OUTCOMES);
  }

  private static List<AnnotatedDocument> samples() {
    return List.of(
        sample("b", "2018-05", theme("risk", "Risk", 0.7, 2)),
        sample("a", "2015", theme("risk", "Risk", 0.1, 0), theme("odd", "odd", 0.1, 0)),
        sample("c", "20th century"));
  }

  private static ThemeAssignment theme(String id, String label, double score, int sentences) {
    return new ThemeAssignment(
        id, label, true, List.of(), score, 0.5, sentences, 0, 0.5, List.of(), List.of(), List.of());
  }

  private static AnnotatedDocument sample(String id, String date, ThemeAssignment... themes) {
    SourceDocument source = SourceDocument.ofText(id, "The  North of Kenya 😀.");
    CleanDocument clean =
        new CleanDocument(
            source,
            AlignedText.identity(source.text()),
            List.of(),
            DocumentMetadata.none().withDate(date));
    Sentence sentence = new Sentence(0, new Span(0, 23), 0, 0, TextKind.LIST_ITEM, Section.BODY);
    return new AnnotatedDocument(
        new ParsedDocument(clean, List.of(), List.of(sentence)),
        List.of(
            mention(new Span(0, 10), Optional.empty(), OptionalInt.empty()),
            mention(
                new Span(14, 19),
                Optional.of(new CanonicalEntity("KEN", "Kenya", Map.of())),
                OptionalInt.of(0))),
        List.of(themes),
        new Provenance("1", "none", 0, new TreeMap<>()));
  }

  private static EntityMention mention(
      Span span, Optional<CanonicalEntity> canonical, OptionalInt within) {
    return new EntityMention(
        EntityType.COUNTRY, Optional.empty(), span, 0, canonical, 1, List.of("pattern"), within);
  }
}
