package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.EntityType;

/**
 * The figures of one evaluation.
 *
 * @param documents how many gold texts were read
 * @param entities by type, then by matching; only types that the gold annotates
 * @param themes empty where the gold annotates none
 * @param tasks what else the gold says of themes
 * @param longForms of acronyms; empty where the gold annotates none
 * @param errors behind the figures
 */
public record Evaluation(
    int documents,
    List<EntityFigure> entities,
    Optional<ThemeEvaluation> themes,
    ThemeTasks tasks,
    Optional<LongFormFigure> longForms,
    EvaluationErrors errors) {
  private static final double MILLION = 1e6;

  public Evaluation {
    entities = List.copyOf(entities);
  }

  /** One type under one matching. */
  public record EntityFigure(
      EntityType type, Matching matching, Counts counts, CountsInterval interval) {}

  /** The full names of acronyms, by exact span. */
  public record LongFormFigure(Counts counts, CountsInterval interval) {}

  /** The figure of a type under a matching; empty where the gold does not annotate the type. */
  public Optional<Counts> counts(EntityType type, Matching matching) {
    return entities.stream()
        .filter(figure -> figure.type() == type && figure.matching().equals(matching))
        .map(EntityFigure::counts)
        .findFirst();
  }

  /** All figures as plain values, for JSON; errors aside. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", documents);
    List<Object> list = new ArrayList<>();
    for (EntityFigure figure : entities) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("type", figure.type().label());
      entry.put("match", figure.matching().overlap() ? "overlap" : "exact");
      entry.put("agreeing", figure.matching().label());
      putAll(entry, figure.counts(), figure.interval());
      list.add(entry);
    }
    map.put("entities", list);
    longForms.ifPresent(
        figure -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          putAll(entry, figure.counts(), figure.interval());
          map.put("longForms", entry);
        });
    themes.ifPresent(evaluation -> map.put("themes", ThemeValues.of(evaluation)));
    map.putAll(ThemeValues.of(tasks));
    return map;
  }

  private static void putAll(Map<String, Object> entry, Counts counts, CountsInterval interval) {
    putCounts(entry, counts, interval.f1());
    entry.put("precision", round(counts.precision()));
    putInterval(entry, "precision", interval.precision());
    entry.put("recall", round(counts.recall()));
    putInterval(entry, "recall", interval.recall());
  }

  static void putCounts(Map<String, Object> entry, Counts counts, Interval interval) {
    entry.put("f1", round(counts.f1()));
    putInterval(entry, "f1", interval);
    entry.put("right", counts.right());
    entry.put("spurious", counts.spurious());
    entry.put("missed", counts.missed());
  }

  static void putInterval(Map<String, Object> entry, String name, Interval interval) {
    entry.put(name + "Low", round(interval.low()));
    entry.put(name + "High", round(interval.high()));
  }

  static double round(double value) {
    return Math.round(value * MILLION) / MILLION;
  }
}
