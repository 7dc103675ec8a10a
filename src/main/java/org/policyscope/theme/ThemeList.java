package org.policyscope.theme;

import java.util.List;
import java.util.Optional;
import org.policyscope.resource.Resource;

/** What formats have in common that know words and little more. */
final class ThemeList {
  /** A label with a qualifier is ambiguous without it, so alone it must not give the theme. */
  private static final double AMBIGUOUS_WEIGHT = 0.3;

  private ThemeList() {}

  /** The name of the file without folder and extension; the id of a taxonomy that has none. */
  static String nameOf(Resource resource) {
    String key = resource.key();
    return key.substring(key.lastIndexOf('/') + 1);
  }

  static Theme.WeightedTerm term(PlainPhrase phrase) {
    double weight = phrase.qualified() ? AMBIGUOUS_WEIGHT : TaxonomyDraft.DEFAULT_WEIGHT;
    return new Theme.WeightedTerm(phrase.term(), weight, List.of(), phrase.writtenElsewise());
  }

  /** A theme of which no more than its terms are known. */
  static Theme theme(
      String id, String label, Optional<String> parent, List<Theme.WeightedTerm> terms) {
    return new Theme(
        id,
        label,
        parent,
        "",
        new Theme.Guidance(List.of(), List.of(), List.of()),
        terms,
        List.of(),
        List.of(),
        new Theme.Examples(List.of(), List.of()),
        false,
        List.of());
  }
}
