package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.resource.YamlNode;

/** Our own format; see {@code docs/taxonomies.md} for the fields. */
final class YamlTaxonomy {
  private final Places places;

  private YamlTaxonomy(Places places) {
    this.places = places;
  }

  static TaxonomyDraft read(String file, YamlNode.Mapping root) {
    Fields fields = Fields.of(file, root);
    fields.allowOnly(
        "id",
        "label",
        "version",
        "language",
        "licence",
        "sentenceThreshold",
        "documentThreshold",
        "documentHalfSaturation",
        "crosswalks",
        "themes");
    Places places = new Places(file);
    YamlTaxonomy reader = new YamlTaxonomy(places);
    List<Theme> themes = fields.objects("themes").stream().map(reader::theme).toList();
    String id = fields.string("id");
    Taxonomy taxonomy =
        new Taxonomy(
            id,
            fields.optionalString("label").orElse(id),
            fields.optionalString("version").orElse("0"),
            fields.fraction("sentenceThreshold", TaxonomyDraft.DEFAULT_THRESHOLD),
            fields.fraction("documentThreshold", TaxonomyDraft.DEFAULT_THRESHOLD),
            fields.fraction("documentHalfSaturation", TaxonomyDraft.DEFAULT_HALF_SATURATION),
            themes,
            fields.object("crosswalks").map(reader::crosswalks).orElse(List.of()));
    return new TaxonomyDraft(taxonomy, places, fields.findings(), List.of());
  }

  private Theme theme(Fields theme) {
    theme.allowOnly(
        "id",
        "label",
        "parent",
        "definition",
        "include",
        "exclude",
        "borderline",
        "terms",
        "negativeTerms",
        "prototypes",
        "examples",
        "validated",
        "exactMatch");
    String id = theme.string("id");
    places.note(id, theme.line());
    List<Theme.WeightedTerm> terms = new ArrayList<>();
    for (Fields term : theme.objects("terms")) {
      term.allowOnly("term", "weight", "with");
      String written = term.string("term");
      places.note(id, "terms", written, term.line("term"));
      term.located("with").forEach(phrase -> places.note(id, "with", phrase.text(), phrase.line()));
      terms.add(
          new Theme.WeightedTerm(
              written,
              term.fraction("weight", TaxonomyDraft.DEFAULT_WEIGHT),
              term.strings("with"),
              Optional.empty()));
    }
    Optional<String> parent = theme.optionalString("parent");
    parent.ifPresent(above -> places.note(id, "parent", above, theme.line("parent")));
    return new Theme(
        id,
        theme.optionalString("label").orElse(id),
        parent,
        theme.optionalString("definition").orElse(""),
        new Theme.Guidance(
            theme.strings("include"), theme.strings("exclude"), theme.strings("borderline")),
        terms,
        strings(theme, id, "negativeTerms"),
        strings(theme, id, "prototypes"),
        examples(theme, id),
        theme.flag("validated"),
        theme.strings("exactMatch"));
  }

  private Theme.Examples examples(Fields theme, String id) {
    Optional<Fields> examples = theme.object("examples");
    examples.ifPresent(fields -> fields.allowOnly("for", "against"));
    return new Theme.Examples(
        examples.map(fields -> strings(fields, id, "for")).orElse(List.of()),
        examples.map(fields -> strings(fields, id, "against")).orElse(List.of()));
  }

  private List<String> strings(Fields fields, String theme, String key) {
    List<Fields.Located> located = fields.located(key);
    located.forEach(text -> places.note(theme, key, text.text(), text.line()));
    return located.stream().map(Fields.Located::text).toList();
  }

  private List<Taxonomy.Crosswalk> crosswalks(Fields crosswalks) {
    List<Taxonomy.Crosswalk> read = new ArrayList<>();
    for (String name : crosswalks.keys()) {
      List<Taxonomy.Category> categories = new ArrayList<>();
      for (Fields category : crosswalks.objects(name)) {
        category.allowOnly("id", "label", "themes");
        String id = category.string("id");
        places.note("", name + "." + id, "", category.line());
        category
            .located("themes")
            .forEach(theme -> places.note("", name + "." + id, theme.text(), theme.line()));
        categories.add(
            new Taxonomy.Category(
                id, category.optionalString("label").orElse(id), category.strings("themes")));
      }
      read.add(new Taxonomy.Crosswalk(name, categories));
    }
    return read;
  }
}
