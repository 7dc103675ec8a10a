package org.policyscope.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policyscope.text.Span;

/**
 * The entities of one type in one text that count, both in the order of the text.
 *
 * @param wanted by the gold
 * @param found by the program
 */
record EntityCandidates(List<GoldDocument.Entity> wanted, List<Prediction.Entity> found) {
  private static final String COUNTRY = "country";

  static EntityCandidates of(
      GoldDocument gold, Prediction prediction, String type, boolean namesOnly) {
    List<GoldDocument.Entity> wanted =
        gold.entities().orElse(List.of()).stream()
            .filter(e -> e.type().equals(type) && (!namesOnly || e.isName()))
            .toList();
    Set<Span> foundSpans = new HashSet<>();
    prediction.entities().forEach(e -> foundSpans.add(e.span()));
    List<Prediction.Entity> found =
        prediction.entities().stream()
            .filter(e -> e.type().equals(type) && (!namesOnly || e.isName()))
            .filter(e -> !(gold.flat() && leftOut(e.span(), gold, foundSpans, type)))
            .toList();
    return new EntityCandidates(wanted, found);
  }

  /**
   * Flat gold does not say what lies inside longer names: nothing counts in an ignored span, no
   * country strictly inside a gold entity, and nothing strictly inside one that was found too.
   */
  private static boolean leftOut(Span found, GoldDocument gold, Set<Span> foundSpans, String type) {
    return gold.ignored().stream().anyMatch(ignored -> ignored.contains(found))
        || gold.entities().orElse(List.of()).stream()
            .map(GoldDocument.Entity::span)
            .filter(longer -> longer.contains(found) && longer.length() > found.length())
            .anyMatch(longer -> type.equals(COUNTRY) || foundSpans.contains(longer));
  }
}
