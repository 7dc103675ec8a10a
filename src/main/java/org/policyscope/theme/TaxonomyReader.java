package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;

/** Reads a taxonomy from YAML; see {@code docs/taxonomies.md} for the fields. */
public final class TaxonomyReader {
  private TaxonomyReader() {}

  /**
   * Something wrong with a taxonomy.
   *
   * @param place file and line
   * @param message what is wrong
   */
  public record Finding(String place, String message) {}

  /** A taxonomy as far as it can be read, and what is wrong with it. */
  public record Result(Taxonomy taxonomy, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a taxonomy that must be right.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} naming the first thing
   *     that is wrong
   */
  public static Taxonomy read(Resource resource) {
    Result result = check(resource);
    if (!result.findings().isEmpty()) {
      Finding first = result.findings().get(0);
      throw new PolicyscopeException(
          ProblemCode.INVALID_TAXONOMY.problem(
              first.place(),
              first.message()
                  + (result.findings().size() == 1
                      ? ""
                      : " (and " + (result.findings().size() - 1) + " more)")));
    }
    return result.taxonomy();
  }

  /**
   * Reads a taxonomy and lists everything wrong with it.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if it is no YAML mapping
   */
  public static Result check(Resource resource) {
    Map<String, Object> root;
    try {
      root = StructuredText.readYamlMapping(resource.content());
    } catch (StructuredText.MalformedException e) {
      throw new PolicyscopeException(
          ProblemCode.INVALID_TAXONOMY.problem(
              resource.name() + ":" + e.line(), String.valueOf(e.getMessage())),
          e);
    }
    Fields fields = new Fields(resource, root, "");
    fields.allowOnly(
        "id",
        "label",
        "version",
        "language",
        "licence",
        "sentenceThreshold",
        "documentThreshold",
        "documentHalfSaturation",
        "crosswalks",
        "themes");
    List<Theme> themes = new ArrayList<>();
    for (Fields theme : fields.objects("themes")) {
      themes.add(readTheme(theme));
    }
    if (themes.isEmpty()) {
      fields.report("themes", "it has no themes");
    }
    checkTree(themes, fields);
    themes.forEach(theme -> checkTerms(theme, fields));
    Taxonomy taxonomy =
        new Taxonomy(
            fields.string("id"),
            fields.optionalString("label").orElse(fields.string("id")),
            fields.optionalString("version").orElse("0"),
            fields.fraction("sentenceThreshold", 0.5),
            fields.fraction("documentThreshold", 0.5),
            fields.fraction("documentHalfSaturation", 0.03),
            themes);
    return new Result(taxonomy, fields.findings());
  }

  private static Theme readTheme(Fields theme) {
    theme.allowOnly(
        "id",
        "label",
        "parent",
        "definition",
        "include",
        "exclude",
        "borderline",
        "terms",
        "negativeTerms",
        "prototypes",
        "examples",
        "validated",
        "exactMatch");
    List<Theme.WeightedTerm> terms = new ArrayList<>();
    for (Fields term : theme.objects("terms")) {
      term.allowOnly("term", "weight", "with");
      terms.add(
          new Theme.WeightedTerm(
              term.string("term"), term.fraction("weight", 0.5), term.strings("with")));
    }
    String id = theme.string("id");
    return new Theme(
        id,
        theme.optionalString("label").orElse(id),
        theme.optionalString("parent"),
        theme.optionalString("definition").orElse(""),
        new Theme.Guidance(
            theme.strings("include"), theme.strings("exclude"), theme.strings("borderline")),
        terms,
        theme.strings("negativeTerms"),
        theme.strings("prototypes"),
        readExamples(theme),
        theme.flag("validated"),
        theme.strings("exactMatch"));
  }

  private static Theme.Examples readExamples(Fields theme) {
    Optional<Fields> examples = theme.object("examples");
    examples.ifPresent(fields -> fields.allowOnly("for", "against"));
    return new Theme.Examples(
        examples.map(fields -> fields.strings("for")).orElse(List.of()),
        examples.map(fields -> fields.strings("against")).orElse(List.of()));
  }

  private static void checkTree(List<Theme> themes, Fields fields) {
    Set<String> seen = new HashSet<>();
    for (Theme theme : themes) {
      if (theme.parent().isPresent() && !seen.contains(theme.parent().get())) {
        fields.report(
            theme.id(),
            "parent " + theme.parent().get() + " of " + theme.id() + " must stand before it");
      }
      if (!seen.add(theme.id())) {
        fields.report(theme.id(), "theme " + theme.id() + " stands twice");
      }
    }
  }

  private static void checkTerms(Theme theme, Fields fields) {
    Set<String> positive = new HashSet<>();
    for (Theme.WeightedTerm term : theme.terms()) {
      for (String phrase : phrases(term.term(), fields)) {
        if (!positive.add(phrase)) {
          fields.report(term.term(), "term `" + phrase + "` of " + theme.id() + " stands twice");
        }
      }
      term.with().forEach(phrase -> phrases(phrase, fields));
    }
    for (String term : theme.negativeTerms()) {
      for (String phrase : phrases(term, fields)) {
        if (positive.contains(phrase)) {
          fields.report(term, "`" + phrase + "` is a term and a negative term of " + theme.id());
        }
      }
    }
  }

  private static List<String> phrases(String term, Fields fields) {
    try {
      return TermPattern.parse(term).stream().map(TermPattern::phrase).toList();
    } catch (IllegalArgumentException e) {
      fields.report(term, "term `" + term + "`: " + e.getMessage());
      return List.of();
    }
  }
}
