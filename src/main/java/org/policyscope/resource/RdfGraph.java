package org.policyscope.resource;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * What an RDF file says, as plain statements in the order of the file.
 *
 * @param name of the file
 * @param statements subject, predicate, object
 */
public record RdfGraph(String name, List<Statement> statements) {
  /** What relative addresses are taken to lie below. */
  private static final String BASE = "urn:policyscope:gazetteer/";

  private static final int MOST_STATEMENTS = 5_000_000;

  public RdfGraph {
    statements = List.copyOf(statements);
  }

  /**
   * One statement.
   *
   * @param subject address; starts with {@code _:} where the thing has none
   * @param predicate address
   * @param object address, or text of a literal
   * @param literal whether the object is text
   * @param language tag of the text, in lower case; empty where it has none
   * @param line where the statement ends, from 1; 0 in RDF/XML, of which it is unknown
   */
  public record Statement(
      String subject,
      String predicate,
      String object,
      boolean literal,
      String language,
      int line) {}

  /** How the file is written. */
  public enum Syntax {
    /** Without a document type declaration, which could name other files and grow without end. */
    RDF_XML,
    /** N-Triples included. */
    TURTLE
  }

  /**
   * Reads the whole file. Nothing is fetched from elsewhere.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_GAZETTEER} naming file and line
   */
  public static RdfGraph parse(Resource resource, Syntax syntax) {
    RDFParser parser =
        switch (syntax) {
          case RDF_XML -> new RDFXMLParser();
          case TURTLE -> new TurtleParser();
        };
    parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    // Without a listener the library writes warnings to its log; what matters is thrown.
    parser.setParseErrorListener(new ParseErrorCollector());
    List<Statement> statements = new ArrayList<>();
    Collector collector = new Collector(statements);
    parser.setRDFHandler(collector);
    if (syntax == Syntax.TURTLE) {
      parser.setParseLocationListener((line, column) -> collector.line = Math.max(0, line));
    }
    try {
      parser.parse(new StringReader(resource.content()), BASE);
    } catch (RDFParseException e) {
      throw invalid(resource, e.getLineNumber(), plain(e));
    } catch (RDFHandlerException e) {
      throw invalid(resource, 0, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw invalid(resource, 0, "its brackets are nested too deeply");
    } catch (IOException e) {
      throw invalid(resource, 0, String.valueOf(e));
    }
    return new RdfGraph(resource.name(), statements);
  }

  /** The end of an address, which often is a name of its own. */
  public static String localName(String address) {
    String trimmed = address.replaceAll("[/#]+$", "");
    int end = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'));
    int colon = trimmed.startsWith("urn:") ? trimmed.lastIndexOf(':') : -1;
    return trimmed.substring(Math.max(end, colon) + 1);
  }

  private static String plain(RDFParseException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? "it has a document type declaration (<!DOCTYPE …>), which is not read: save it without"
            + " one, or as Turtle"
        : message.replaceAll("\\s+", " ").strip();
  }

  private static PolicyscopeException invalid(Resource resource, long line, String cause) {
    String place = line > 0 ? resource.name() + ":" + line : resource.name();
    return new PolicyscopeException(ProblemCode.INVALID_GAZETTEER.problem(place, cause));
  }

  private static final class Collector extends AbstractRDFHandler {
    private final List<Statement> statements;
    private long line;

    Collector(List<Statement> statements) {
      this.statements = statements;
    }

    @Override
    public void handleStatement(org.eclipse.rdf4j.model.Statement statement) {
      if (statements.size() == MOST_STATEMENTS) {
        throw new RDFHandlerException("it has more than " + MOST_STATEMENTS + " statements");
      }
      Value object = statement.getObject();
      boolean literal = object instanceof Literal;
      statements.add(
          new Statement(
              address(statement.getSubject()),
              address(statement.getPredicate()),
              literal ? object.stringValue() : address(object),
              literal,
              literal ? language((Literal) object) : "",
              (int) line));
    }

    private static String language(Literal literal) {
      Optional<String> tag = literal.getLanguage();
      return tag.orElse("").toLowerCase(java.util.Locale.ROOT);
    }

    private static String address(Value value) {
      return value.isBNode() ? "_:" + value.stringValue() : value.stringValue();
    }
  }
}
