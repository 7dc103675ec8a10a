package org.policyscope.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.policyscope.text.Span;

/**
 * A stretch of text that names a country, an institution or a strategy.
 *
 * @param type what it names
 * @param countryKind how, for a country
 * @param span in the cleaned text
 * @param sentence index of the sentence it starts in
 * @param canonical the thing it names; empty where nothing is known beyond the text
 * @param confidence in [0, 1]
 * @param recognizers who found it: {@code user-gazetteer}, {@code gazetteer}, {@code pattern},
 *     {@code statistical}
 * @param within index, in the document's list of mentions, of the smallest mention around it
 * @param readings what else its words were read as, where a gazetteer of the user's has decided
 * @param why why it was taken for one; empty unless reasons were asked for
 */
public record EntityMention(
    EntityType type,
    Optional<CountryKind> countryKind,
    Span span,
    int sentence,
    Optional<CanonicalEntity> canonical,
    double confidence,
    List<String> recognizers,
    OptionalInt within,
    OtherReadings readings,
    Optional<Reason> why) {

  public EntityMention {
    recognizers = List.copyOf(recognizers);
  }

  /** Without other readings and a reason. */
  public EntityMention(
      EntityType type,
      Optional<CountryKind> countryKind,
      Span span,
      int sentence,
      Optional<CanonicalEntity> canonical,
      double confidence,
      List<String> recognizers,
      OptionalInt within) {
    this(
        type,
        countryKind,
        span,
        sentence,
        canonical,
        confidence,
        recognizers,
        within,
        OtherReadings.NONE,
        Optional.empty());
  }

  public EntityMention withWithin(OptionalInt enclosing) {
    return new EntityMention(
        type,
        countryKind,
        span,
        sentence,
        canonical,
        confidence,
        recognizers,
        enclosing,
        readings,
        why);
  }

  public EntityMention withReadings(OtherReadings others) {
    return new EntityMention(
        type, countryKind, span, sentence, canonical, confidence, recognizers, within, others, why);
  }

  public EntityMention withWhy(Reason reason) {
    return new EntityMention(
        type,
        countryKind,
        span,
        sentence,
        canonical,
        confidence,
        recognizers,
        within,
        readings,
        Optional.of(reason));
  }
}
