package org.policyscope.resource;

import java.util.List;
import java.util.Map;

/** A part of a YAML file that knows its line, so that a message can name it. */
public sealed interface YamlNode {

  /** Where it begins, from 1. */
  int line();

  /**
   * A mapping, its keys in the order of the file.
   *
   * @param entries by key
   */
  record Mapping(int line, Map<String, Entry> entries) implements YamlNode {}

  /**
   * What stands under a key.
   *
   * @param line of the key
   */
  record Entry(int line, YamlNode value) {}

  /** A list. */
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text as it is written, without quotes
   */
  record Scalar(int line, String text, Kind kind) implements YamlNode {}

  /** What a single value is, by the core schema of YAML. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NOTHING
  }
}
