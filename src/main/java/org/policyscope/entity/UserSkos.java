package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.resource.RdfGraph;
import org.policyscope.resource.RdfGraph.Statement;

/**
 * The concepts of a SKOS vocabulary as entries (W3C, SKOS Reference, 2009). What is taken from
 * where is told in docs/gazetteers.md.
 */
final class UserSkos {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String DCTERMS_TYPE = "http://purl.org/dc/terms/type";

  /** From a concept to what may say its type, one step. */
  private static final List<String> UPWARDS =
      List.of(
          SKOS + "inScheme", SKOS + "topConceptOf", SKOS + "broader", SKOS + "broaderTransitive");

  /** The same, told from the other side. */
  private static final List<String> DOWNWARDS =
      List.of(
          SKOS + "hasTopConcept", SKOS + "narrower", SKOS + "narrowerTransitive", SKOS + "member");

  private static final Map<String, EntityType> TYPE_WORDS =
      Map.of(
          "country", EntityType.COUNTRY,
          "countries", EntityType.COUNTRY,
          "institution", EntityType.INSTITUTION,
          "institutions", EntityType.INSTITUTION,
          "strategy", EntityType.STRATEGY,
          "strategies", EntityType.STRATEGY);

  private final String file;
  private final Map<String, List<Statement>> bySubject = new TreeMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, Set<EntityType>> inherited;

  private UserSkos(RdfGraph graph) {
    this.file = graph.name();
    for (Statement statement : graph.statements()) {
      bySubject.computeIfAbsent(statement.subject(), s -> new ArrayList<>()).add(statement);
      if (UPWARDS.contains(statement.predicate())) {
        above.computeIfAbsent(statement.subject(), s -> new TreeSet<>()).add(statement.object());
      } else if (DOWNWARDS.contains(statement.predicate())) {
        above.computeIfAbsent(statement.object(), s -> new TreeSet<>()).add(statement.subject());
      }
    }
    this.inherited = inherited();
  }

  static List<UserEntry> entries(RdfGraph graph) {
    UserSkos skos = new UserSkos(graph);
    List<UserEntry> entries = new ArrayList<>();
    for (String subject : skos.bySubject.keySet()) {
      boolean concept = skos.objects(subject, TYPE).contains(SKOS + "Concept");
      // A concept that only says the type of those below it is no entry.
      if (concept && skos.typeNamed(subject).isEmpty()) {
        entries.add(skos.entry(subject));
      }
    }
    return entries;
  }

  private UserEntry entry(String concept) {
    String place = file + " " + concept;
    if (concept.startsWith("_:")) {
      throw UserEntry.invalid(place, "the concept has no address, so it can have no stable id");
    }
    List<Statement> names = labels(concept, "prefLabel");
    if (names.isEmpty()) {
      throw UserEntry.invalid(place, "the concept has no skos:prefLabel");
    }
    EntityType type = type(concept, place);
    String name = UserEntry.withoutMarks(names.get(0).object());
    Set<UserEntry.Form> forms = new LinkedHashSet<>();
    List<Statement> all = new ArrayList<>(names);
    all.addAll(labels(concept, "altLabel"));
    all.addAll(labels(concept, "hiddenLabel"));
    boolean anyEnglish = all.stream().anyMatch(UserSkos::isEnglish);
    for (Statement label : all) {
      if (!anyEnglish || isEnglish(label)) {
        forms.add(new UserEntry.Form(label.object(), isShortForm(label.object())));
      }
    }
    Optional<CountryKind> kind =
        type == EntityType.COUNTRY ? Optional.of(CountryKind.NAME) : Optional.empty();
    return new UserEntry(
        place,
        type,
        false,
        id(concept, type),
        kind,
        name,
        new ArrayList<>(forms),
        attributes(concept));
  }

  /**
   * A notation that has the form of one of our ids or country codes, else the end of the address.
   */
  private String id(String concept, EntityType type) {
    String form = type == EntityType.COUNTRY ? "[A-Z]{2,3}" : "[a-z0-9]+(-[a-z0-9]+)*";
    for (String notation : new TreeSet<>(objects(concept, SKOS + "notation"))) {
      if (notation.matches(form)) {
        return notation;
      }
    }
    return RdfGraph.localName(concept);
  }

  private Map<String, String> attributes(String concept) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("uri", concept);
    for (String property : List.of("notation", "exactMatch", "closeMatch")) {
      String values = String.join(" ", new TreeSet<>(objects(concept, SKOS + property)));
      Countries.put(attributes, property, values.strip());
    }
    return attributes;
  }

  /** By its own word, else by the nearest scheme, collection or broader concept that has one. */
  private EntityType type(String concept, String place) {
    Set<EntityType> own = new TreeSet<>();
    objects(concept, DCTERMS_TYPE)
        .forEach(value -> typeWord(RdfGraph.localName(value)).ifPresent(own::add));
    if (own.isEmpty()) {
      own.addAll(inherited.getOrDefault(concept, Set.of()));
    }
    if (own.size() != 1) {
      throw UserEntry.invalid(
          place,
          (own.isEmpty() ? "nothing says" : "it is said in two ways")
              + " whether the concept is a country, an institution or a strategy; put it in a scheme"
              + " or below a concept of that name, or give it a dcterms:type");
    }
    return own.iterator().next();
  }

  /**
   * For each thing the types that the nearest of those above it name: one walk downwards from all
   * that name one, as walking up from each concept takes time squared in a long chain.
   */
  private Map<String, Set<EntityType>> inherited() {
    Map<String, Set<String>> below = new HashMap<>();
    above.forEach(
        (thing, higher) ->
            higher.forEach(
                one -> below.computeIfAbsent(one, ignored -> new TreeSet<>()).add(thing)));
    Map<String, Set<EntityType>> level = new TreeMap<>();
    below.keySet().forEach(one -> typeNamed(one).ifPresent(type -> level.put(one, Set.of(type))));
    Map<String, Set<EntityType>> types = new HashMap<>();
    Map<String, Set<EntityType>> from = level;
    while (!from.isEmpty()) {
      Map<String, Set<EntityType>> next = new TreeMap<>();
      from.forEach(
          (one, said) -> {
            for (String lower : below.getOrDefault(one, Set.of())) {
              if (!types.containsKey(lower)) {
                next.computeIfAbsent(lower, ignored -> new TreeSet<>()).addAll(said);
              }
            }
          });
      types.putAll(next);
      // Who names a type passes on its own and not what it has from above.
      next.keySet().removeAll(level.keySet());
      from = next;
    }
    return types;
  }

  /** The type that the end of an address, or a label, names. */
  private Optional<EntityType> typeNamed(String thing) {
    Optional<EntityType> named = typeWord(RdfGraph.localName(thing));
    for (String property :
        List.of(
            SKOS + "prefLabel",
            "http://purl.org/dc/terms/title",
            "http://www.w3.org/2000/01/rdf-schema#label")) {
      for (String label : objects(thing, property)) {
        named = named.or(() -> typeWord(label));
      }
    }
    return named;
  }

  private static Optional<EntityType> typeWord(String word) {
    return Optional.ofNullable(TYPE_WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  private List<String> objects(String subject, String predicate) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(statement -> statement.predicate().equals(predicate))
        .map(Statement::object)
        .toList();
  }

  /** English ones first, then those without a language, then by language and text. */
  private List<Statement> labels(String concept, String property) {
    return bySubject.getOrDefault(concept, List.of()).stream()
        .filter(statement -> statement.predicate().equals(SKOS + property) && statement.literal())
        .map(UserSkos::tidy)
        .sorted(
            Comparator.comparingInt(UserSkos::languageRank)
                .thenComparing(Statement::language)
                .thenComparing(Statement::object))
        .toList();
  }

  private static Statement tidy(Statement label) {
    String text = label.object().replaceAll("\\s+", " ").strip();
    return new Statement(
        label.subject(), label.predicate(), text, true, label.language(), label.line());
  }

  private static int languageRank(Statement label) {
    return switch (label.language()) {
      case "en" -> 0;
      case "" -> 2;
      default -> label.language().startsWith("en-") ? 1 : 3;
    };
  }

  private static boolean isEnglish(Statement label) {
    return languageRank(label) < 3;
  }

  /** "WHO" must not be found in "Who": one word of capitals counts letter for letter. */
  private static boolean isShortForm(String label) {
    return label.length() > 1
        && label.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c))
        && label.chars().filter(Character::isUpperCase).count() > 1;
  }
}
