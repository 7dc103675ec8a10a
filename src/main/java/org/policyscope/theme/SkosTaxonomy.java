package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyscope.resource.RdfGraph;
import org.policyscope.resource.RdfGraph.Statement;
import org.policyscope.resource.Resource;

/**
 * The concepts of a SKOS vocabulary as themes (W3C, SKOS Reference, 2009). What is taken from where
 * is told in {@code docs/taxonomies.md}.
 */
final class SkosTaxonomy {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String TITLE = "http://purl.org/dc/terms/title";

  private final Resource file;
  private final Places places;
  private final Map<String, List<Statement>> bySubject = new LinkedHashMap<>();
  private final Map<String, Set<String>> broader = new HashMap<>();
  private final Map<String, Integer> conceptLines = new HashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<TaxonomyReader.Finding> findings = new ArrayList<>();
  private final List<TaxonomyReader.Finding> remarks = new ArrayList<>();

  private SkosTaxonomy(Resource file, RdfGraph graph) {
    this.file = file;
    this.places = new Places(file.name());
    for (Statement statement : graph.statements()) {
      bySubject.computeIfAbsent(statement.subject(), s -> new ArrayList<>()).add(statement);
      if (statement.predicate().equals(SKOS + "broader")) {
        above(statement.subject()).add(statement.object());
      } else if (statement.predicate().equals(SKOS + "narrower")) {
        above(statement.object()).add(statement.subject());
      }
    }
  }

  private Set<String> above(String concept) {
    return broader.computeIfAbsent(concept, ignored -> new LinkedHashSet<>());
  }

  static TaxonomyDraft read(Resource file, RdfGraph graph) {
    SkosTaxonomy skos = new SkosTaxonomy(file, graph);
    List<String> concepts = skos.concepts();
    if (concepts.isEmpty()) {
      throw TaxonomyFormat.unusable(file, "it has no skos:Concept");
    }
    skos.nameThem(concepts);
    boolean headings = skos.labelsAreHeadings(concepts);
    List<Theme> themes = concepts.stream().map(one -> skos.theme(one, headings)).toList();
    String name = ThemeList.nameOf(file);
    Taxonomy taxonomy =
        TaxonomyDraft.plain(name, skos.schemeLabel().orElse(name), skos.version(), themes);
    return new TaxonomyDraft(taxonomy, skos.places, skos.findings, skos.remarks);
  }

  /** In the order of the file, without those that are out of use. */
  private List<String> concepts() {
    return bySubject.keySet().stream()
        .filter(subject -> objects(subject, TYPE).contains(SKOS + "Concept"))
        .filter(subject -> !objects(subject, OWL + "deprecated").contains("true"))
        .toList();
  }

  /** A notation of its own, else the end of the address, else the whole address. */
  private void nameThem(List<String> concepts) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, String> shortNames = new HashMap<>();
    for (String concept : concepts) {
      List<String> notations = objects(concept, SKOS + "notation");
      String name = notations.size() == 1 ? notations.get(0) : RdfGraph.localName(concept);
      shortNames.put(concept, name);
      times.merge(name, 1, Integer::sum);
    }
    for (String concept : concepts) {
      String name = shortNames.getOrDefault(concept, "");
      boolean unique = !name.isBlank() && times.getOrDefault(name, 0) == 1;
      ids.put(concept, unique ? name : concept);
    }
  }

  /**
   * Whether labels begin with a capital as headings do, so that it says nothing on the word: all of
   * them do, and they are several.
   */
  private boolean labelsAreHeadings(List<String> concepts) {
    List<String> names =
        concepts.stream()
            .map(concept -> labels(concept, "prefLabel"))
            .filter(labels -> !labels.isEmpty())
            .map(labels -> labels.get(0).object())
            .toList();
    return names.size() > 1
        && names.stream().allMatch(name -> Character.isUpperCase(name.codePointAt(0)));
  }

  private Theme theme(String concept, boolean headings) {
    String id = ids.getOrDefault(concept, concept);
    int line = line(bySubject.getOrDefault(concept, List.of()).get(0));
    places.note(id, line);
    List<Statement> names = labels(concept, "prefLabel");
    if (names.isEmpty()) {
      report(findings, line, "concept " + concept + " has no skos:prefLabel");
    }
    String label = names.isEmpty() ? id : names.get(0).object();
    List<String> exactMatch = new ArrayList<>();
    if (concept.contains("://")) {
      exactMatch.add(concept);
    }
    objects(concept, SKOS + "exactMatch").stream()
        .filter(address -> !exactMatch.contains(address))
        .forEach(exactMatch::add);
    return new Theme(
        id,
        label,
        parent(concept, id),
        String.join(" ", texts(concept, "definition")),
        new Theme.Guidance(texts(concept, "scopeNote"), List.of(), List.of()),
        terms(concept, id, headings),
        List.of(),
        texts(concept, "example"),
        new Theme.Examples(List.of(), List.of()),
        false,
        exactMatch);
  }

  private Optional<String> parent(String concept, String id) {
    List<String> known =
        broader.getOrDefault(concept, Set.of()).stream().filter(ids::containsKey).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int line =
        bySubject.getOrDefault(concept, List.of()).stream()
            .filter(statement -> statement.predicate().equals(SKOS + "broader"))
            .mapToInt(this::line)
            .findFirst()
            .orElse(0);
    String parent = ids.getOrDefault(known.get(0), "");
    places.note(id, "parent", parent, line);
    if (known.size() > 1) {
      report(
          remarks,
          line,
          id + " has " + known.size() + " broader concepts; the first, " + parent + ", is taken");
    }
    return Optional.of(parent);
  }

  /** The labels of a concept, the preferred first; one that matches like another counts once. */
  private List<Theme.WeightedTerm> terms(String concept, String id, boolean headings) {
    Map<String, Theme.WeightedTerm> terms = new LinkedHashMap<>();
    for (String property : List.of("prefLabel", "altLabel", "hiddenLabel")) {
      for (Statement label : labels(concept, property)) {
        boolean anyCase = headings && !isShortForm(label.object());
        PlainPhrase phrase = PlainPhrase.ofLabel(label.object(), anyCase);
        try {
          TermPattern.parse(phrase.term());
        } catch (IllegalArgumentException e) {
          report(
              remarks,
              line(label),
              "label `" + label.object() + "` of " + id + " is no term: " + e.getMessage());
          continue;
        }
        places.note(id, "terms", phrase.written(), line(label));
        places.note(id, "terms", phrase.term(), line(label));
        terms.putIfAbsent(phrase.term().replace('-', ' '), ThemeList.term(phrase));
      }
    }
    return List.copyOf(terms.values());
  }

  /** "WHO" must not be found in "who": one word of capitals counts letter for letter. */
  private static boolean isShortForm(String label) {
    return label.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c))
        && label.chars().filter(Character::isUpperCase).count() > 1;
  }

  private Optional<String> schemeLabel() {
    return schemes()
        .flatMap(
            scheme ->
                Stream.of(SKOS + "prefLabel", TITLE, LABEL)
                    .flatMap(property -> literals(scheme, property).stream()))
        .map(Statement::object)
        .findFirst();
  }

  private String version() {
    return schemes()
        .flatMap(scheme -> objects(scheme, OWL + "versionInfo").stream())
        .findFirst()
        .orElse("0");
  }

  private Stream<String> schemes() {
    return bySubject.keySet().stream()
        .filter(subject -> objects(subject, TYPE).contains(SKOS + "ConceptScheme"));
  }

  private List<String> objects(String subject, String predicate) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(statement -> statement.predicate().equals(predicate))
        .map(Statement::object)
        .distinct()
        .toList();
  }

  private List<Statement> labels(String concept, String property) {
    return literals(concept, SKOS + property);
  }

  private List<String> texts(String concept, String property) {
    return literals(concept, SKOS + property).stream().map(Statement::object).distinct().toList();
  }

  /**
   * English ones where there are any, without white space at the ends, in the order of the file.
   */
  private List<Statement> literals(String subject, String predicate) {
    List<Statement> all =
        bySubject.getOrDefault(subject, List.of()).stream()
            .filter(statement -> statement.predicate().equals(predicate) && statement.literal())
            .filter(statement -> !statement.object().isBlank())
            .map(SkosTaxonomy::tidy)
            .sorted(Comparator.comparingInt(SkosTaxonomy::languageRank))
            .toList();
    List<Statement> english = all.stream().filter(one -> languageRank(one) < 3).toList();
    return english.isEmpty() ? all : english;
  }

  private static Statement tidy(Statement label) {
    return new Statement(
        label.subject(),
        label.predicate(),
        label.object().replaceAll("\\s+", " ").strip(),
        true,
        label.language(),
        label.line());
  }

  private static int languageRank(Statement label) {
    return switch (label.language()) {
      case "en" -> 0;
      case "" -> 2;
      default -> label.language().startsWith("en-") ? 1 : 3;
    };
  }

  /** The parser of RDF/XML does not tell lines; there, the concept is looked for in the text. */
  private int line(Statement statement) {
    if (statement.line() > 0) {
      return statement.line();
    }
    return conceptLines.computeIfAbsent(
        statement.subject(),
        concept -> {
          int at = file.content().indexOf("\"" + concept + "\"");
          int found = at < 0 ? file.content().indexOf(RdfGraph.localName(concept) + "\"") : at;
          return found < 0 ? 0 : (int) file.content().substring(0, found + 1).lines().count();
        });
  }

  private void report(List<TaxonomyReader.Finding> list, int line, String message) {
    String place = line > 0 ? file.name() + ":" + line : file.name();
    list.add(new TaxonomyReader.Finding(place, message));
  }
}
