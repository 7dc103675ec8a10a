package org.policyscope.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.NameWords.Role;

/**
 * The identity of bodies whose name is composed of what they are and of the country they belong to:
 * "Ministry of Finance of Kenya", "Kenyan Finance Ministry", "Kenya's Ministry of Finance" are one
 * thing, and that of the list where the list has it.
 */
final class ComposedNames {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String MINISTRY = "ministry";

  /** What kind of body a word makes, where it says so by itself. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry(MINISTRY, MINISTRY),
          Map.entry("department", MINISTRY),
          Map.entry("court", "court"),
          Map.entry("tribunal", "court"),
          Map.entry("parliament", "parliament"),
          Map.entry("senate", "parliament"),
          Map.entry("assembly", "parliament"),
          Map.entry("congress", "parliament"),
          Map.entry("house", "parliament"),
          Map.entry("bank", "central-bank"));

  /** Of these a state has many, which the words before tell apart: "Kenyan High Court". */
  private static final Set<String> MANY = Set.of(MINISTRY, "department", "court", "treasury");

  /** What may stand before the others: "Kenyan Legislative Assembly", not "… Liberation Army". */
  private static final Set<String> RANKS =
      Set.of("legislative", "constituent", "lower", "upper", "royal", "supreme");

  private final NameWords nameWords;
  private final ListedNames listed;
  private final StateBodies bodies;

  ComposedNames(NameWords nameWords, Gazetteer gazetteer) {
    this.nameWords = nameWords;
    this.listed = new ListedNames(gazetteer.forms());
    this.bodies =
        StateBodies.of(
            gazetteer.forms(),
            gazetteer.countries().values().stream()
                .map(CanonicalEntity::id)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * A body with its country.
   *
   * @param entity the body of this country
   * @param base what it is called without the country, as in {@link NameParts#key(Words)}
   */
  record Body(CanonicalEntity entity, String base) {}

  /** The body that an institution without an identity of its own names together with a country. */
  Optional<Body> of(Words words, Coverage coverage, Candidate name) {
    if (!name.is(EntityType.INSTITUTION)) {
      return Optional.empty();
    }
    Optional<NameParts> parts = NameParts.of(words, coverage, name.from(), name.to());
    return parts.flatMap(it -> body(words, it));
  }

  private Optional<Body> body(Words words, NameParts parts) {
    String key = parts.key(words);
    Optional<CanonicalEntity> known = bodies.find(parts.country(), key);
    if (known.isPresent()) {
      return known.map(entity -> new Body(entity, key));
    }
    Optional<CanonicalEntity> shared =
        listed
            .institution(words, parts.from(), parts.to())
            .filter(entity -> !Gazetteer.isOneThing(entity));
    if (shared.isEmpty() && !isStateBody(words, parts)) {
      return Optional.empty();
    }
    String base = shared.map(CanonicalEntity::name).orElseGet(() -> plainBase(words, parts));
    Words plain = WordScanner.scan(base);
    String baseKey = NameParts.key(plain, 0, plain.size());
    return Optional.of(
        bodies
            .find(parts.country(), baseKey)
            .map(entity -> new Body(entity, baseKey))
            .orElseGet(() -> new Body(composed(base, plain, parts.country()), baseKey)));
  }

  /** What the bare name is called, so that it can be told which body it is of those named. */
  String base(Words words, Candidate name) {
    Optional<CanonicalEntity> shared =
        name.canonical().filter(entity -> !Gazetteer.isOneThing(entity));
    if (shared.isPresent()) {
      Words plain = WordScanner.scan(shared.get().name());
      return NameParts.key(plain, 0, plain.size());
    }
    return NameParts.key(words, name.from(), name.to());
  }

  /** Whether the words say that it is one of the bodies of which a state has only one. */
  private boolean isStateBody(Words words, NameParts parts) {
    int last = parts.to() - 1;
    boolean ends =
        nameWords.is(words.key(last), Role.STATE_BODY)
            && words.capital(last)
            && (MANY.contains(words.key(last))
                || last == parts.from()
                || (last == parts.from() + 1 && isRank(words.key(parts.from()))));
    boolean leads =
        nameWords.is(words.key(parts.from()), Role.STATE_BODY)
            && nameWords.is(words.key(parts.from()), Role.LEAD)
            && (last == parts.from()
                || (words.key(parts.from() + 1).equals("of")
                    && MANY.contains(words.key(parts.from())))
                || words.key(parts.from()).equals("house"));
    boolean centralBank =
        words.key(last).equals("bank")
            && parts.to() - parts.from() == 2
            && words.key(parts.from()).equals("central");
    return ends || leads || centralBank;
  }

  private boolean isRank(String key) {
    return nameWords.is(key, Role.GENERIC) || RANKS.contains(key);
  }

  /** "Ministry of Tourism", also where it is written "Tourism Ministry". */
  private static String plainBase(Words words, NameParts parts) {
    int last = parts.to() - 1;
    boolean turned = parts.from() < last && words.key(last).equals(MINISTRY);
    return turned
        ? "Ministry of " + written(words, parts.from(), last)
        : written(words, parts.from(), parts.to());
  }

  private static CanonicalEntity composed(String base, Words words, CanonicalEntity country) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String first = KINDS.get(words.key(0));
    String kind = first != null ? first : KINDS.get(words.key(words.size() - 1));
    if (kind != null) {
      attributes.put("kind", kind);
    }
    attributes.put("country", country.id());
    attributes.put(CanonicalEntity.ALIASES, base + " (" + country.name() + ")");
    String name = base + " of " + withArticle(country.name());
    return new CanonicalEntity(slug(base + " of " + country.name()), name, attributes);
  }

  /** "the United States": names that say what kind of state it is, and those of many islands. */
  static String withArticle(String country) {
    boolean article =
        country.startsWith("United ")
            || country.contains("Republic")
            || country.endsWith(" Islands")
            || country.equals("Netherlands")
            || country.equals("Philippines")
            || country.equals("Bahamas")
            || country.equals("Gambia")
            || country.equals("Maldives")
            || country.equals("Comoros")
            || country.equals("Seychelles");
    return article ? "the " + country : country;
  }

  /** The words as written, on one line. */
  static String written(Words words, int from, int to) {
    return oneLine(words.span(from, to).of(words.text()));
  }

  /** With one blank for each run of white space. */
  static String oneLine(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean odd = c == ' ' ? i > 0 && written.charAt(i - 1) == ' ' : Character.isWhitespace(c);
      if (odd) {
        return WHITE_SPACE.matcher(written).replaceAll(" ");
      }
    }
    return written;
  }

  /** The name in lower-case ASCII letters and digits, words joined by hyphens. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    String plain = WordFolding.plain(name);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && c != '\'') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}
