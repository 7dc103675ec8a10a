package org.policyscope.resource;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads JSON and YAML into plain maps, lists, strings, numbers and booleans, for every room. */
public final class StructuredText {
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final int MAXIMUM_NESTING = 100;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAXIMUM_NESTING)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  private StructuredText() {}

  /**
   * The object that a JSON text holds.
   *
   * @throws MalformedException if it is no JSON or no object
   */
  public static Map<String, Object> readJsonObject(String json) throws MalformedException {
    return read(JSON, json);
  }

  /**
   * The mapping that a YAML text holds.
   *
   * @throws MalformedException if it is no YAML or no mapping
   */
  public static Map<String, Object> readYamlMapping(String yaml) throws MalformedException {
    return read(YAML, yaml);
  }

  private static Map<String, Object> read(ObjectMapper mapper, String text)
      throws MalformedException {
    try {
      Map<String, Object> value = mapper.readValue(text, MAP);
      if (value == null) {
        throw new MalformedException("it is empty", 0, 0);
      }
      return value;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
      throw new MalformedException(e.getOriginalMessage(), line, column);
    }
  }

  /** A text that is not of its format; the caller knows what it is part of and says so. */
  public static final class MalformedException extends Exception {
    private final int line;
    private final int column;

    MalformedException(String message, int line, int column) {
      super(message);
      this.line = line;
      this.column = column;
    }

    /** The line, from 1; 0 where unknown. */
    public int line() {
      return line;
    }

    /** The column, from 1; 0 where unknown. */
    public int column() {
      return column;
    }
  }
}
