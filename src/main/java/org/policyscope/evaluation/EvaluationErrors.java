package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyscope.document.EntityType;
import org.policyscope.evaluation.EvaluationError.Kind;

/**
 * What lies behind the figures.
 *
 * @param all errors in the order of the gold texts
 */
public record EvaluationErrors(List<EvaluationError> all) {

  public EvaluationErrors {
    all = List.copyOf(all);
  }

  /**
   * The errors of one type of entity, or of one theme.
   *
   * @param totals how many there are of each kind
   * @param shown some of them, by kind
   */
  record Group(String type, Map<Kind, Integer> totals, List<EvaluationError> shown) {}

  /**
   * Groups in the order of the figures; those without errors are left out.
   *
   * @param limit how many errors of a group are shown at most; kinds take turns, so that a frequent
   *     kind does not hide the others
   */
  List<Group> groups(int limit) {
    Map<String, Map<Kind, List<EvaluationError>>> byType = new LinkedHashMap<>();
    Stream.concat(
            Stream.concat(
                Stream.of(EntityType.values()).map(EntityType::label),
                Stream.of(ErrorFinder.LONG_FORM)),
            ThemeScorer.THEMES.stream())
        .forEach(type -> byType.put(type, new EnumMap<>(Kind.class)));
    for (EvaluationError error : all) {
      byType
          .computeIfAbsent(error.type(), ignored -> new EnumMap<>(Kind.class))
          .computeIfAbsent(error.kind(), ignored -> new ArrayList<>())
          .add(error);
    }
    List<Group> groups = new ArrayList<>();
    byType.forEach(
        (type, byKind) -> {
          if (!byKind.isEmpty()) {
            Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
            byKind.forEach((kind, errors) -> totals.put(kind, errors.size()));
            groups.add(new Group(type, totals, some(byKind, limit)));
          }
        });
    return groups;
  }

  private static List<EvaluationError> some(Map<Kind, List<EvaluationError>> byKind, int limit) {
    Map<Kind, Integer> shares = new EnumMap<>(Kind.class);
    int left = limit;
    boolean more = true;
    while (left > 0 && more) {
      more = false;
      for (Map.Entry<Kind, List<EvaluationError>> errors : byKind.entrySet()) {
        int share = shares.getOrDefault(errors.getKey(), 0);
        if (left > 0 && share < errors.getValue().size()) {
          shares.put(errors.getKey(), share + 1);
          left--;
          more = true;
        }
      }
    }
    List<EvaluationError> some = new ArrayList<>();
    shares.forEach(
        (kind, share) -> some.addAll(byKind.getOrDefault(kind, List.of()).subList(0, share)));
    return some;
  }

  /** At most {@code limit} errors of each type and each theme as plain values, for JSON. */
  public List<Map<String, Object>> toList(int limit) {
    return groups(limit).stream()
        .flatMap(group -> group.shown().stream())
        .map(EvaluationError::toMap)
        .toList();
  }
}
