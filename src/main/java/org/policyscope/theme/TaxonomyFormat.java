package org.policyscope.theme;

import java.util.List;
import java.util.Locale;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.RdfGraph;
import org.policyscope.resource.RdfGraph.Syntax;
import org.policyscope.resource.Resource;
import org.policyscope.resource.SpreadsheetTable;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.YamlNode;
import org.policyscope.resource.YamlTree;

/** Tells what form a taxonomy has, by its content where that is plain, else by its name. */
final class TaxonomyFormat {
  /** Beyond these, no list of words that a person made. */
  private static final int MOST_THEMES = 100_000;

  private static final int MOST_TERMS = 2_000_000;

  private TaxonomyFormat() {}

  /**
   * The taxonomy as it stands in the file.
   *
   * @throws PolicyscopeException if it breaks the rules of its format or is in none
   */
  static TaxonomyDraft read(Resource file) {
    TaxonomyDraft draft =
        switch (form(file)) {
          case "yaml" -> yaml(file);
          case "tsv" -> table(file, '\t');
          case "csv" -> table(file, separator(file));
          case "rdf" -> rdf(file, Syntax.RDF_XML);
          case "ttl" -> rdf(file, Syntax.TURTLE);
          case "dic" -> LiwcTaxonomy.read(file);
          case "json" -> throw unusable(file, "JSON-LD is not read; save it as Turtle");
          default -> throw unusable(file, "it is neither YAML, nor a table with a header, nor RDF");
        };
    List<Theme> themes = draft.taxonomy().themes();
    if (themes.size() > MOST_THEMES) {
      throw unusable(file, "it has more than " + MOST_THEMES + " themes");
    }
    if (themes.stream().mapToLong(theme -> theme.terms().size()).sum() > MOST_TERMS) {
      throw unusable(file, "it has more than " + MOST_TERMS + " terms");
    }
    return draft;
  }

  private static TaxonomyDraft yaml(Resource file) {
    try {
      YamlNode.Mapping root = YamlTree.mapping(file.content());
      boolean ours = root.entries().containsKey("themes") || root.entries().containsKey("id");
      return ours ? YamlTaxonomy.read(file.name(), root) : DictionaryTaxonomy.read(file, root);
    } catch (StructuredText.MalformedException e) {
      throw new PolicyscopeException(
          ProblemCode.INVALID_TAXONOMY.problem(
              file.name() + ":" + e.line(), String.valueOf(e.getMessage())),
          e);
    }
  }

  private static TaxonomyDraft table(Resource file, char separator) {
    try {
      return TableTaxonomy.read(file, SpreadsheetTable.parse(file, separator));
    } catch (PolicyscopeException e) {
      throw asTaxonomy(e);
    }
  }

  private static TaxonomyDraft rdf(Resource file, Syntax syntax) {
    RdfGraph graph;
    try {
      graph = RdfGraph.parse(file, syntax);
    } catch (PolicyscopeException e) {
      throw asTaxonomy(e);
    }
    return SkosTaxonomy.read(file, graph);
  }

  /** The readers of tables and RDF know gazetteers only; cause and place are the same. */
  private static PolicyscopeException asTaxonomy(PolicyscopeException e) {
    Problem problem = e.problem();
    ProblemCode code =
        problem.code() == ProblemCode.INVALID_GAZETTEER
            ? ProblemCode.INVALID_TAXONOMY
            : problem.code();
    return new PolicyscopeException(code.problem(problem.message(), problem.cause()), e);
  }

  private static String form(Resource file) {
    String start = start(file.content());
    String opening = start.toLowerCase(Locale.ROOT);
    if (opening.startsWith("<?xml") || opening.startsWith("<rdf:") || opening.startsWith("<!")) {
      return "rdf";
    }
    if (opening.equals("%")) {
      return "dic";
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "yaml", "yml" -> "yaml";
      case "tsv", "tab" -> "tsv";
      case "csv" -> "csv";
      case "rdf", "xml", "owl", "skos" -> "rdf";
      case "ttl", "turtle", "nt" -> "ttl";
      case "dic" -> "dic";
      case "jsonld" -> "json";
      default -> byContent(start, opening);
    };
  }

  private static String byContent(String start, String opening) {
    if (opening.startsWith("@") || opening.startsWith("prefix ") || opening.startsWith("<")) {
      return "ttl";
    }
    if (start.indexOf('\t') >= 0) {
      return "tsv";
    }
    boolean mapping = start.matches("[^,]*:( .*)?") || start.startsWith("{") || start.equals("---");
    return mapping ? "yaml" : start.indexOf(',') >= 0 || start.indexOf(';') >= 0 ? "csv" : "";
  }

  /** Spreadsheets of many countries part cells by semicolons and call it CSV all the same. */
  private static char separator(Resource file) {
    String header = start(file.content());
    return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
  }

  /** The first line that is neither empty nor a comment. */
  private static String start(String content) {
    return content
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .orElse("")
        .strip();
  }

  static PolicyscopeException unusable(Resource file, String cause) {
    return new PolicyscopeException(
        ProblemCode.UNUSABLE_TAXONOMY.problem("taxonomy " + file.name(), cause));
  }
}
