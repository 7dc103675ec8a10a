package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.YamlNode;
import org.policyscope.resource.YamlTree;

/** The fields of a YAML mapping, read with care; what is wrong is collected with its line. */
final class Fields {
  private final String file;
  private final YamlNode.Mapping mapping;
  private final List<TaxonomyReader.Finding> findings;

  /** A text and the line it stands in. */
  record Located(String text, int line) {}

  private Fields(String file, YamlNode.Mapping mapping, List<TaxonomyReader.Finding> findings) {
    this.file = file;
    this.mapping = mapping;
    this.findings = findings;
  }

  /** The fields at the root of a file. */
  static Fields read(Resource resource) throws StructuredText.MalformedException {
    return of(resource.name(), YamlTree.mapping(resource.content()));
  }

  static Fields of(String file, YamlNode.Mapping mapping) {
    return new Fields(file, mapping, new ArrayList<>());
  }

  /** All that is wrong so far, in the whole file. */
  List<TaxonomyReader.Finding> findings() {
    return List.copyOf(findings);
  }

  /** Where the mapping begins. */
  int line() {
    return mapping.line();
  }

  /** Where a field stands, or the mapping where it is missing. */
  int line(String key) {
    YamlNode.Entry entry = mapping.entries().get(key);
    return entry == null ? line() : entry.line();
  }

  void report(int line, String message) {
    findings.add(new TaxonomyReader.Finding(file + ":" + line, message));
  }

  /** Notes every field that is none of {@code known}: most are slips of the pen. */
  void allowOnly(String... known) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!List.of(known).contains(key)) {
                report(
                    entry.line(),
                    "field `" + key + "` is unknown; there are " + String.join(", ", known));
              }
            });
  }

  String string(String key) {
    Optional<String> value = optionalString(key);
    if (value.isEmpty()) {
      report(line(key), "field `" + key + "` is missing");
    }
    return value.orElse("");
  }

  Optional<String> optionalString(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent() && value.get() instanceof YamlNode.Scalar scalar) {
      return scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar.text());
    }
    value.ifPresent(node -> report(node.line(), "`" + key + "` is no text"));
    return Optional.empty();
  }

  /** Whether the field says {@code true}; {@code false} where it is missing. */
  boolean flag(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent()
        && value.get() instanceof YamlNode.Scalar scalar
        && scalar.kind() == YamlNode.Kind.BOOLEAN) {
      return scalar.text().equalsIgnoreCase("true");
    }
    value.ifPresent(node -> report(node.line(), "`" + key + "` is neither true nor false"));
    return false;
  }

  /** A number above 0 and up to 1. */
  double fraction(String key, double otherwise) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    String text = value.get() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    Optional<Double> fraction = Fractions.parse(text);
    if (fraction.isEmpty()) {
      report(
          value.get().line(), "`" + key + "` is not a number above 0 and up to 1: `" + text + "`");
    }
    return fraction.orElse(otherwise);
  }

  List<String> strings(String key) {
    return located(key).stream().map(Located::text).toList();
  }

  /** The texts of a list, each with its line. */
  List<Located> located(String key) {
    List<Located> strings = new ArrayList<>();
    for (YamlNode item : list(key)) {
      if (item instanceof YamlNode.Scalar scalar && scalar.kind() != YamlNode.Kind.NOTHING) {
        strings.add(new Located(scalar.text(), scalar.line()));
      } else {
        report(item.line(), "`" + key + "` holds something that is no text");
      }
    }
    return strings;
  }

  List<Fields> objects(String key) {
    List<Fields> objects = new ArrayList<>();
    for (YamlNode item : list(key)) {
      if (item instanceof YamlNode.Mapping map) {
        objects.add(new Fields(file, map, findings));
      } else {
        report(item.line(), "`" + key + "` holds something that is no mapping");
      }
    }
    return objects;
  }

  Optional<Fields> object(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent() && value.get() instanceof YamlNode.Mapping map) {
      return Optional.of(new Fields(file, map, findings));
    }
    value.ifPresent(node -> report(node.line(), "`" + key + "` is no mapping"));
    return Optional.empty();
  }

  /** The names of the fields, in the order of the file. */
  List<String> keys() {
    return List.copyOf(mapping.entries().keySet());
  }

  private List<YamlNode> list(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent() && value.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    value.ifPresent(node -> report(node.line(), "`" + key + "` is not a list"));
    return List.of();
  }

  /** What stands under a key; a key with nothing behind it counts as missing. */
  private Optional<YamlNode> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(YamlNode.Entry::value)
        .filter(
            node ->
                !(node instanceof YamlNode.Scalar scalar
                    && scalar.kind() == YamlNode.Kind.NOTHING));
  }
}
