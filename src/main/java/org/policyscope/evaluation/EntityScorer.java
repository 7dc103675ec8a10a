package org.policyscope.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.text.Span;

/** Counts entities of one type in one text under one matching. */
final class EntityScorer {
  private static final String COUNTRY = "country";

  private final String type;
  private final Matching matching;

  EntityScorer(String type, Matching matching) {
    this.type = type;
    this.matching = matching;
  }

  /** Each found entity, in order, takes the first gold entity that is still free and matches. */
  Counts count(GoldDocument gold, Prediction prediction) {
    if (!gold.scores(type)) {
      return Counts.NONE;
    }
    boolean namesOnly = matching.namesOnly() || gold.namesOnly();
    List<GoldDocument.Entity> wanted =
        gold.entities().orElse(List.of()).stream()
            .filter(e -> e.type().equals(type) && (!namesOnly || e.isName()))
            .toList();
    Set<Span> foundSpans = new HashSet<>();
    prediction.entities().forEach(e -> foundSpans.add(e.span()));
    boolean[] used = new boolean[wanted.size()];
    int right = 0;
    int spurious = 0;
    for (Prediction.Entity found : prediction.entities()) {
      if (found.type().equals(type)
          && (!namesOnly || found.isName())
          && !(gold.flat() && leftOut(found.span(), gold, foundSpans))) {
        int match = match(found, wanted, used);
        if (match < 0) {
          spurious++;
        } else {
          used[match] = true;
          right++;
        }
      }
    }
    return new Counts(right, spurious, wanted.size() - right);
  }

  /**
   * Flat gold does not say what lies inside longer names: nothing counts in an ignored span, no
   * country strictly inside a gold entity, and nothing strictly inside one that was found too.
   */
  private boolean leftOut(Span found, GoldDocument gold, Set<Span> foundSpans) {
    return gold.ignored().stream().anyMatch(ignored -> ignored.contains(found))
        || gold.entities().orElse(List.of()).stream()
            .map(GoldDocument.Entity::span)
            .filter(longer -> longer.contains(found) && longer.length() > found.length())
            .anyMatch(longer -> type.equals(COUNTRY) || foundSpans.contains(longer));
  }

  private int match(Prediction.Entity found, List<GoldDocument.Entity> wanted, boolean[] used) {
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && matches(found, wanted.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(Prediction.Entity found, GoldDocument.Entity gold) {
    boolean place =
        matching.overlap() ? gold.span().overlaps(found.span()) : gold.span().equals(found.span());
    return place
        && (!matching.code() || gold.iso2().isEmpty() || gold.iso2().equals(attribute(found)))
        && (!matching.id() || gold.id().isEmpty() || names(found).contains(fold(gold.id().get())));
  }

  private static Optional<String> attribute(Prediction.Entity found) {
    return found.canonical().map(entity -> entity.attributes().getOrDefault("iso2", ""));
  }

  /** What the found entity goes by, folded. */
  private static Set<String> names(Prediction.Entity found) {
    Set<String> names = new HashSet<>();
    if (found.canonical().isEmpty()) {
      names.add(fold(found.text()));
    } else {
      CanonicalEntity entity = found.canonical().get();
      Stream.concat(
              Stream.of(entity.id(), entity.name()),
              Stream.concat(
                  Stream.of("acronym", "iso3").map(entity.attributes()::get), aliases(entity)))
          .filter(Objects::nonNull)
          .filter(name -> !name.isEmpty())
          .forEach(name -> names.add(fold(name)));
    }
    return names;
  }

  private static Stream<String> aliases(CanonicalEntity entity) {
    String aliases = entity.attributes().get("aliases");
    return aliases == null ? Stream.of() : Arrays.stream(aliases.split("\\|"));
  }

  /** Letters and digits in lower case. */
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(EntityScorer::isLetterOrNumber)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    int category = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || category == Character.LETTER_NUMBER
        || category == Character.OTHER_NUMBER;
  }
}
