package org.policyscope.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyscope.document.CanonicalEntity;

/** Whether a found entity goes by the id and the code of the gold. */
final class EntityNames {
  private EntityNames() {}

  /** True where the gold gives no code. */
  static boolean haveCode(Prediction.Entity found, GoldDocument.Entity gold) {
    return gold.iso2().isEmpty() || gold.iso2().equals(attribute(found));
  }

  /** True where the gold gives no id. */
  static boolean haveId(Prediction.Entity found, GoldDocument.Entity gold) {
    return gold.id().isEmpty() || names(found).contains(fold(gold.id().get()));
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
    String aliases = entity.attributes().get(CanonicalEntity.ALIASES);
    return aliases == null ? Stream.of() : Arrays.stream(aliases.split("\\|"));
  }

  /** Letters and digits in lower case. */
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(EntityNames::isLetterOrNumber)
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
