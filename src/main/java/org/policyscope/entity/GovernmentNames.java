package org.policyscope.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;

/** Governments of countries: "Government of Nepal", "Estonian government". */
final class GovernmentNames {
  private static final int LONGEST_COUNTRY = 5;

  private GovernmentNames() {}

  /** "Government of Nepal", "Nepalese government": with a country they have one identity. */
  static Optional<Candidate> match(Words words, Coverage coverage, int head) {
    if (words.near(head, 1).equals("of")) {
      int at = words.near(head, 2).equals("the") ? head + 3 : head + 2;
      boolean follows = words.capital(head) && words.joined(at);
      Optional<Candidate> country = follows ? coverage.countryAt(at) : Optional.empty();
      return country.map(it -> government(words, withRank(words, head), it.to(), it));
    }
    for (int at = Math.max(0, head - LONGEST_COUNTRY); at < head; at++) {
      Optional<Candidate> country = coverage.countryAt(at);
      boolean directly = country.isPresent() && country.get().to() == head && words.adjacent(head);
      if (directly) {
        return country.map(it -> government(words, it.from(), head + 1, it));
      }
    }
    return Optional.empty();
  }

  /** "Royal Government", "Federal Government". */
  private static int withRank(Words words, int head) {
    boolean ranked =
        words.near(head, -1).equals("royal")
            || words.near(head, -1).equals("federal")
            || words.near(head, -1).equals("central");
    return ranked && words.capital(head - 1) && words.adjacent(head) ? head - 1 : head;
  }

  private static Candidate government(Words words, int from, int to, Candidate country) {
    Candidate plain = Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.PATTERN);
    return country
        .canonical()
        .filter(it -> it.attributes().containsKey("iso2"))
        .map(it -> plain.withCanonical(governmentEntity(it)))
        .orElse(plain);
  }

  private static CanonicalEntity governmentEntity(CanonicalEntity country) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("kind", "government");
    attributes.put("country", country.id());
    String id = ComposedNames.slug("Government of " + country.name());
    String name = "Government of " + ComposedNames.withArticle(country.name());
    return new CanonicalEntity(id, name, attributes);
  }
}
