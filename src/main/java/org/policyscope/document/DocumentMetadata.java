package org.policyscope.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a document besides its text, by its format, its own words or its user.
 *
 * @param title as printed
 * @param date ISO 8601: a year, a year and month, or a day
 * @param language ISO 639-1 code
 * @param authors in the order given
 * @param publisher as given
 * @param country of the publisher, as given
 * @param genre as given
 * @param free further fields carried through untouched: strings, numbers, booleans, lists and maps
 */
public record DocumentMetadata(
    Optional<String> title,
    Optional<String> date,
    Optional<String> language,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> country,
    Optional<String> genre,
    Map<String, Object> free) {

  public DocumentMetadata {
    authors = List.copyOf(authors);
    free = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(free));
  }

  /** Nothing known. */
  public static DocumentMetadata none() {
    return new DocumentMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  public DocumentMetadata withTitle(String value) {
    return new DocumentMetadata(
        Optional.of(value), date, language, authors, publisher, country, genre, free);
  }

  public DocumentMetadata withDate(String value) {
    return new DocumentMetadata(
        title, Optional.of(value), language, authors, publisher, country, genre, free);
  }

  /** These values, and those of {@code other} where this one has none. */
  public DocumentMetadata orElse(DocumentMetadata other) {
    return new DocumentMetadata(
        title.or(other::title),
        date.or(other::date),
        language.or(other::language),
        authors.isEmpty() ? other.authors : authors,
        publisher.or(other::publisher),
        country.or(other::country),
        genre.or(other::genre),
        free.isEmpty() ? other.free : free);
  }
}
