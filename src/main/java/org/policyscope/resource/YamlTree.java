package org.policyscope.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.resource.StructuredText.MalformedException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML strictly into nodes with lines: one document, no key twice, and no aliases, by which a
 * small file could stand for a huge one.
 */
public final class YamlTree {
  /** What limits a text is the size of its file; the library's own limit is three megabytes. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  // Told here with a message of our own.
                  .setAllowDuplicateKeys(true)
                  .build())
          .build();

  private static final int DEEPEST = 100;

  private final YAMLParser parser;

  private YamlTree(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * The mapping that a YAML text holds.
   *
   * @throws MalformedException with the line, if it is no YAML, no mapping, or not strict
   */
  public static YamlNode.Mapping mapping(String yaml) throws MalformedException {
    if (yaml.isBlank()) {
      throw new MalformedException("it is empty", 1, 1);
    }
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
      YamlTree tree = new YamlTree(parser);
      parser.nextToken();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw tree.malformed("it is no mapping of fields to values");
      }
      YamlNode.Mapping mapping = tree.mapping(0);
      if (parser.nextToken() != null) {
        throw tree.malformed("a second document begins; one file holds one");
      }
      return mapping;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new MalformedException(String.valueOf(e.getOriginalMessage()), line, 0);
    }
  }

  private YamlNode node(int depth) throws MalformedException {
    if (depth > DEEPEST) {
      throw malformed("it is nested more than " + DEEPEST + " levels deep");
    }
    if (parser.isCurrentAlias()) {
      throw malformed("aliases (*name) are not read; write the value out");
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(YamlNode.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(YamlNode.Kind.BOOLEAN);
      case VALUE_NULL -> scalar(YamlNode.Kind.NOTHING);
      default -> scalar(YamlNode.Kind.TEXT);
    };
  }

  private YamlNode.Mapping mapping(int depth) throws MalformedException {
    int start = line();
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line();
      parser.nextToken();
      YamlNode value = node(depth + 1);
      if (entries.put(key, new YamlNode.Entry(line, value)) != null) {
        throw new MalformedException("`" + key + "` stands twice in one mapping", line, 0);
      }
    }
    return new YamlNode.Mapping(start, Collections.unmodifiableMap(entries));
  }

  private YamlNode.Sequence sequence(int depth) throws MalformedException {
    int start = line();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(start, items);
  }

  private YamlNode.Scalar scalar(YamlNode.Kind kind) {
    String text = kind == YamlNode.Kind.NOTHING ? "" : parser.getString();
    return new YamlNode.Scalar(line(), text, kind);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private MalformedException malformed(String message) {
    return new MalformedException(message, line(), 0);
  }
}
