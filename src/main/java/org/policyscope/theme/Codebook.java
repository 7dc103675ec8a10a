package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A taxonomy as a book for those who code by hand or want to know what a theme means: all that its
 * file says, for print.
 */
public final class Codebook {
  private final Taxonomy taxonomy;
  private final CodebookPage page;

  /** What it can be written in. */
  public enum Format {
    MARKDOWN,
    /** One file with its style, which needs nothing else. */
    HTML
  }

  private Codebook(Taxonomy taxonomy, CodebookPage page) {
    this.taxonomy = taxonomy;
    this.page = page;
  }

  /** The whole book. */
  public static String of(Taxonomy taxonomy, Format format) {
    CodebookPage page =
        switch (format) {
          case MARKDOWN -> new MarkdownPage();
          case HTML -> new HtmlPage();
        };
    return new Codebook(taxonomy, page).write();
  }

  private String write() {
    page.title(
        taxonomy.label(),
        String.format(
            Locale.ROOT,
            "Codebook of the taxonomy %s, version %s: %d themes, %d of them validated.",
            taxonomy.id(),
            taxonomy.version(),
            taxonomy.themes().size(),
            taxonomy.themes().stream().filter(Theme::validated).count()));
    page.contents(taxonomy.themes());
    taxonomy.themes().forEach(this::write);
    taxonomy.crosswalks().forEach(this::write);
    return page.end();
  }

  private void write(Theme theme) {
    page.theme(theme);
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("Id", theme.id()));
    theme.parent().ifPresent(parent -> facts.add(List.of("Part of", parent)));
    facts.add(
        List.of(
            "Validated",
            theme.validated()
                ? "yes"
                : "no: nobody has measured its scores against annotations or a review"));
    String categories = String.join("; ", categories(theme));
    if (!categories.isEmpty()) {
      facts.add(List.of("In other schemes", categories));
    }
    page.table(List.of(), facts);
    if (!theme.definition().isBlank()) {
      page.paragraph(theme.definition());
    }
    list("Include", theme.guidance().include());
    list("Exclude", theme.guidance().exclude());
    list("Borderline cases", theme.guidance().borderline());
    list("Examples that have the theme", theme.examples().positive());
    list("Examples that do not", theme.examples().negative());
    list("Said in other words", theme.prototypes());
    if (!theme.terms().isEmpty()) {
      page.heading("Terms");
      page.table(
          List.of("term", "weight", "only with"),
          theme.terms().stream()
              .map(
                  term ->
                      List.of(
                          term.written().orElse(term.term()),
                          String.valueOf(term.weight()),
                          String.join(", ", term.with())))
              .toList());
    }
    list("Phrases that do not mean the theme", theme.negativeTerms());
    if (!theme.exactMatch().isEmpty()) {
      page.heading("The same elsewhere");
      page.addresses(theme.exactMatch());
    }
  }

  private List<String> categories(Theme theme) {
    List<String> categories = new ArrayList<>();
    for (Taxonomy.Crosswalk crosswalk : taxonomy.crosswalks()) {
      for (Taxonomy.Category category : crosswalk.categories()) {
        if (category.themes().contains(theme.id())) {
          categories.add(crosswalk.name() + ": " + category.label());
        }
      }
    }
    return categories;
  }

  private void write(Taxonomy.Crosswalk crosswalk) {
    page.chapter("Crosswalk: " + crosswalk.name());
    page.table(
        List.of("id", "label", "themes"),
        crosswalk.categories().stream()
            .map(
                category ->
                    List.of(category.id(), category.label(), String.join(", ", category.themes())))
            .toList());
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      page.heading(heading);
      page.list(items);
    }
  }
}
