package org.policyscope.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the documents of a run say together; the same whatever order they came in.
 *
 * @param totals of all reported documents
 * @param outcomes of all documents that went in
 * @param years how many documents each year has, by year; those without a date last
 * @param themes in the order of the taxonomy
 * @param entities what is named, by type, the most frequent first
 * @param documents one line each, by id
 */
public record CorpusReport(
    Totals totals,
    OutcomeCounts outcomes,
    List<YearCount> years,
    List<ThemeSummary> themes,
    Map<EntityType, List<EntitySummary>> entities,
    List<DocumentSummary> documents) {

  public CorpusReport {
    years = List.copyOf(years);
    themes = List.copyOf(themes);
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    documents = List.copyOf(documents);
  }

  /**
   * Sizes.
   *
   * @param characters in code points
   * @param proseSentences sentences of prose and list items
   * @param mentions how often each type is named
   */
  public record Totals(
      int documents,
      long characters,
      long tokens,
      long sentences,
      long proseSentences,
      Map<EntityType, Long> mentions) {
    public Totals {
      mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
    }
  }

  /**
   * The documents of one year.
   *
   * @param year empty for those without a date
   */
  public record YearCount(Optional<Integer> year, int documents) {}

  /**
   * One theme in all documents.
   *
   * @param documents to how many it is assigned
   * @param sentences how many prose sentences have it
   * @param share of all prose sentences, in [0, 1]
   * @param meanScore mean over all documents; a document that does not list it counts as 0
   * @param stances of all its evidence
   * @param links entities by the part they play in it, the most frequent first
   * @param linksLeftOut how many more there are
   */
  public record ThemeSummary(
      String id,
      String label,
      int documents,
      int sentences,
      double share,
      double meanScore,
      StanceCounts stances,
      List<LinkCount> links,
      int linksLeftOut) {
    public ThemeSummary {
      links = List.copyOf(links);
    }
  }

  /**
   * One thing in all documents.
   *
   * @param mention counts over all documents
   * @param documents how many name it
   */
  public record EntitySummary(MentionCount mention, int documents) {}

  /**
   * One document.
   *
   * @param themes ids of those assigned, in the order of the taxonomy
   */
  public record DocumentSummary(
      String id,
      Optional<String> title,
      Optional<String> date,
      int tokens,
      int sentences,
      List<String> themes) {
    public DocumentSummary {
      themes = List.copyOf(themes);
    }
  }
}
