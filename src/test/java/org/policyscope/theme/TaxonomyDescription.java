package org.policyscope.theme;

import java.util.List;

/** A taxonomy and the remarks on it as lines, to compare with what is written down. */
final class TaxonomyDescription {
  private final StringBuilder lines = new StringBuilder();

  static String of(TaxonomyReader.Result result) {
    TaxonomyDescription description = new TaxonomyDescription();
    Taxonomy taxonomy = result.taxonomy();
    description.line(taxonomy.id() + " | " + taxonomy.label() + " | " + taxonomy.version());
    taxonomy.themes().forEach(description::describe);
    result.findings().forEach(f -> description.line("finding " + f.place() + " " + f.message()));
    result.warnings().forEach(f -> description.line("warning " + f.place() + " " + f.message()));
    return description.lines.toString();
  }

  private void describe(Theme theme) {
    String validated = theme.validated() ? " | validated" : "";
    line("theme " + theme.id() + " | " + theme.label() + validated);
    theme.parent().ifPresent(parent -> line("  below " + parent));
    if (!theme.definition().isEmpty()) {
      line("  is " + theme.definition());
    }
    for (Theme.WeightedTerm term : theme.terms()) {
      String with = term.with().isEmpty() ? "" : " with " + term.with();
      String written = term.written().map(text -> " written " + text).orElse("");
      line("  term " + term.term() + " " + term.weight() + with + written);
    }
    list("not", theme.negativeTerms());
    list("include", theme.guidance().include());
    list("prototype", theme.prototypes());
    list("for", theme.examples().positive());
    list("against", theme.examples().negative());
    list("same as", theme.exactMatch());
  }

  private void list(String name, List<String> values) {
    values.forEach(value -> line("  " + name + " " + value));
  }

  private void line(String line) {
    lines.append(line).append('\n');
  }
}
