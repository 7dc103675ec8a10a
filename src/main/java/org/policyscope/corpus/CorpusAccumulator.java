package org.policyscope.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.CorpusReport.DocumentSummary;
import org.policyscope.document.CorpusReport.EntitySummary;
import org.policyscope.document.CorpusReport.Totals;
import org.policyscope.document.CorpusReport.YearCount;
import org.policyscope.document.EntityType;
import org.policyscope.document.MentionCount;
import org.policyscope.document.OutcomeCounts;

/**
 * Collects the documents of a run and says what they say together. Documents may be added by many
 * threads and in any order; the result is the same.
 */
public final class CorpusAccumulator {
  private static final int YEAR_DIGITS = 4;

  private final Map<String, String> themeLabels;
  private final Queue<DocumentDigest> added = new ConcurrentLinkedQueue<>();

  /**
   * @param themeLabels id → label of the taxonomy's themes, in its order
   */
  public CorpusAccumulator(Map<String, String> themeLabels) {
    this.themeLabels = new LinkedHashMap<>(themeLabels);
  }

  /** Takes what is needed of a document and lets go of the rest. */
  public void add(AnnotatedDocument document) {
    added.add(DocumentDigest.of(document));
  }

  /**
   * The report of all that was added.
   *
   * @param outcomes of all documents that went in, those without a report included
   */
  public CorpusReport build(OutcomeCounts outcomes) {
    List<DocumentDigest> documents = new ArrayList<>(added);
    documents.sort(Comparator.comparing(DocumentDigest::id));
    Map<EntityType, List<EntitySummary>> entities = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      entities.put(type, entities(documents, type));
    }
    Totals totals = totals(documents, entities);
    return new CorpusReport(
        totals,
        outcomes,
        years(documents),
        new ThemeTotals(themeLabels).summarize(documents, totals.proseSentences()),
        entities,
        documents.stream().map(CorpusAccumulator::summary).toList());
  }

  private static Totals totals(
      List<DocumentDigest> documents, Map<EntityType, List<EntitySummary>> entities) {
    Map<EntityType, Long> mentions = new LinkedHashMap<>();
    entities.forEach(
        (type, list) ->
            mentions.put(type, list.stream().mapToLong(e -> e.mention().count()).sum()));
    return new Totals(
        documents.size(),
        sum(documents, DocumentDigest::characters),
        sum(documents, DocumentDigest::tokens),
        sum(documents, DocumentDigest::sentences),
        sum(documents, DocumentDigest::proseSentences),
        mentions);
  }

  private static long sum(List<DocumentDigest> documents, ToLongFunction<DocumentDigest> figure) {
    return documents.stream().mapToLong(figure).sum();
  }

  private static List<YearCount> years(List<DocumentDigest> documents) {
    Map<Integer, Integer> years = new TreeMap<>();
    int undated = 0;
    for (DocumentDigest document : documents) {
      Optional<Integer> year = document.date().flatMap(CorpusAccumulator::year);
      if (year.isPresent()) {
        years.merge(year.get(), 1, Integer::sum);
      } else {
        undated++;
      }
    }
    List<YearCount> counts = new ArrayList<>();
    years.forEach((year, count) -> counts.add(new YearCount(Optional.of(year), count)));
    if (undated > 0) {
      counts.add(new YearCount(Optional.empty(), undated));
    }
    return counts;
  }

  /** ISO dates begin with the year. */
  private static Optional<Integer> year(String date) {
    boolean dated =
        date.length() >= YEAR_DIGITS
            && date.chars().limit(YEAR_DIGITS).allMatch(c -> c >= '0' && c <= '9')
            && (date.length() == YEAR_DIGITS || date.charAt(YEAR_DIGITS) == '-');
    return dated ? Optional.of(Integer.parseInt(date.substring(0, YEAR_DIGITS))) : Optional.empty();
  }

  private static List<EntitySummary> entities(List<DocumentDigest> documents, EntityType type) {
    Map<String, EntitySummary> entities = new TreeMap<>();
    for (DocumentDigest document : documents) {
      for (MentionCount count : document.mentions().getOrDefault(type, List.of())) {
        entities.merge(
            count.id(),
            new EntitySummary(count, 1),
            (a, b) -> new EntitySummary(a.mention().plus(b.mention()), a.documents() + 1));
      }
    }
    return entities.values().stream()
        .sorted(Comparator.comparing(EntitySummary::mention, MentionCount.ORDER))
        .toList();
  }

  private static DocumentSummary summary(DocumentDigest document) {
    return new DocumentSummary(
        document.id(),
        document.title(),
        document.date(),
        document.tokens(),
        document.sentences(),
        document.themes().stream()
            .filter(DocumentDigest.ThemeDigest::assigned)
            .map(DocumentDigest.ThemeDigest::id)
            .toList());
  }
}
