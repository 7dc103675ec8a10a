package org.policyscope.entity;

import java.util.List;
import java.util.Locale;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.RdfGraph;
import org.policyscope.resource.RdfGraph.Syntax;
import org.policyscope.resource.Resource;
import org.policyscope.resource.SpreadsheetTable;

/** Tells what form a user's gazetteer has, by its content where that is plain, else by its name. */
final class UserFiles {

  private UserFiles() {}

  /**
   * All entries, in the order of the file.
   *
   * @throws PolicyscopeException naming file and line or concept if it has errors
   */
  static List<UserEntry> entries(Resource file) {
    List<UserEntry> entries =
        switch (form(file)) {
          case "tsv" -> UserTable.entries(SpreadsheetTable.parse(file, '\t'));
          case "csv" -> UserTable.entries(SpreadsheetTable.parse(file, ','));
          case "rdf" -> UserSkos.entries(RdfGraph.parse(file, Syntax.RDF_XML));
          case "ttl" -> UserSkos.entries(RdfGraph.parse(file, Syntax.TURTLE));
          case "json" -> throw unusable(file, "JSON-LD is not read");
          default -> throw unusable(file, "it is neither a table with a header nor RDF");
        };
    if (entries.isEmpty()) {
      throw unusable(file, "it has no entries");
    }
    return entries;
  }

  private static String form(Resource file) {
    String start = start(file.content());
    String opening = start.toLowerCase(Locale.ROOT);
    if (opening.startsWith("<?xml") || opening.startsWith("<rdf:") || opening.startsWith("<!")) {
      return "rdf";
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv", "tab" -> "tsv";
      case "csv" -> "csv";
      case "rdf", "xml", "owl", "skos" -> "rdf";
      case "ttl", "turtle", "nt" -> "ttl";
      case "jsonld", "json" -> "json";
      default -> byContent(start, opening);
    };
  }

  private static String byContent(String start, String opening) {
    if (opening.startsWith("{") || opening.startsWith("[")) {
      return "json";
    }
    if (opening.startsWith("@") || opening.startsWith("prefix ") || opening.startsWith("<")) {
      return "ttl";
    }
    return start.indexOf('\t') >= 0 ? "tsv" : start.indexOf(',') >= 0 ? "csv" : "";
  }

  /** The first line that is neither empty nor a comment. */
  private static String start(String content) {
    int at = 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      String line = content.substring(at, end < 0 ? content.length() : end);
      if (!line.isBlank() && !line.startsWith("#")) {
        return line.strip();
      }
      at = end < 0 ? content.length() : end + 1;
    }
    return "";
  }

  private static PolicyscopeException unusable(Resource file, String cause) {
    return new PolicyscopeException(
        ProblemCode.UNUSABLE_GAZETTEER.problem("gazetteer " + file.name(), cause));
  }
}
