package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.resource.Resource;
import org.policyscope.resource.YamlNode;

/**
 * A dictionary of the quanteda package in YAML (Benoit et al. 2018, quanteda: An R package for the
 * quantitative analysis of textual data): keys within keys, and lists of patterns, which match in
 * any case. The path of a key is the id of its theme.
 */
final class DictionaryTaxonomy {
  private final String file;
  private final Places places;
  private final List<Theme> themes = new ArrayList<>();
  private final List<TaxonomyReader.Finding> findings = new ArrayList<>();
  private final List<TaxonomyReader.Finding> remarks = new ArrayList<>();

  private DictionaryTaxonomy(String file) {
    this.file = file;
    this.places = new Places(file);
  }

  static TaxonomyDraft read(Resource resource, YamlNode.Mapping root) {
    boolean anyList =
        root.entries().values().stream()
            .anyMatch(entry -> !(entry.value() instanceof YamlNode.Scalar));
    if (!anyList) {
      throw TaxonomyFormat.unusable(
          resource, "it has neither `themes` nor, as a dictionary would, keys with lists of words");
    }
    DictionaryTaxonomy reader = new DictionaryTaxonomy(resource.name());
    reader.readKeys(root, Optional.empty());
    String name = ThemeList.nameOf(resource);
    return new TaxonomyDraft(
        TaxonomyDraft.plain(name, name, "0", reader.themes),
        reader.places,
        reader.findings,
        reader.remarks);
  }

  private void readKeys(YamlNode.Mapping mapping, Optional<String> parent) {
    for (Map.Entry<String, YamlNode.Entry> key : mapping.entries().entrySet()) {
      if (key.getKey().isBlank()) {
        continue;
      }
      String id = parent.map(above -> above + ".").orElse("") + key.getKey();
      places.note(id, key.getValue().line());
      List<Theme.WeightedTerm> terms = new ArrayList<>();
      List<YamlNode.Mapping> below = new ArrayList<>();
      readValue(id, key.getValue().value(), terms, below);
      themes.add(ThemeList.theme(id, key.getKey(), parent, terms));
      below.forEach(inner -> readKeys(inner, Optional.of(id)));
    }
  }

  /** A value is one pattern, a list of patterns and keys, or keys. */
  private void readValue(
      String theme, YamlNode value, List<Theme.WeightedTerm> terms, List<YamlNode.Mapping> below) {
    Set<String> seen = new HashSet<>();
    List<YamlNode> items =
        value instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value);
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Mapping mapping) {
        below.add(mapping);
      } else if (item instanceof YamlNode.Scalar scalar && scalar.kind() != YamlNode.Kind.NOTHING) {
        PlainPhrase phrase = PlainPhrase.ofPattern(scalar.text().replace('_', ' '));
        places.note(theme, "terms", phrase.written(), scalar.line());
        places.note(theme, "terms", phrase.term(), scalar.line());
        if (seen.add(phrase.term())) {
          terms.add(ThemeList.term(phrase));
        } else {
          remarks.add(
              new TaxonomyReader.Finding(
                  file + ":" + scalar.line(),
                  "`" + scalar.text() + "` stands twice under " + theme + "; read once"));
        }
      } else if (item instanceof YamlNode.Sequence) {
        findings.add(
            new TaxonomyReader.Finding(
                file + ":" + item.line(), theme + " holds a list within a list"));
      }
    }
  }
}
