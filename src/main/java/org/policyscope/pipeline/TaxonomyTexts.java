package org.policyscope.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/** A taxonomy as a row of strings and back: fields in a fixed order, lists with their length. */
final class TaxonomyTexts {
  private TaxonomyTexts() {}

  static List<String> of(Taxonomy taxonomy) {
    Writer writer = new Writer();
    writer.taxonomy(taxonomy);
    return writer.texts;
  }

  /**
   * @throws NoSuchElementException if the row ends early
   * @throws IllegalArgumentException if it does not end, or a number is none
   */
  static Taxonomy taxonomy(List<String> texts) {
    Reader reader = new Reader(texts.iterator());
    Taxonomy taxonomy = reader.taxonomy();
    if (reader.texts.hasNext()) {
      throw new IllegalArgumentException("more than a taxonomy");
    }
    return taxonomy;
  }

  private static final class Writer {
    private final List<String> texts = new ArrayList<>();

    void taxonomy(Taxonomy taxonomy) {
      texts.add(taxonomy.id());
      texts.add(taxonomy.label());
      texts.add(taxonomy.version());
      number(taxonomy.sentenceThreshold());
      number(taxonomy.documentThreshold());
      number(taxonomy.documentHalfSaturation());
      list(taxonomy.themes(), this::theme);
      list(taxonomy.crosswalks(), this::crosswalk);
    }

    private void theme(Theme theme) {
      texts.add(theme.id());
      texts.add(theme.label());
      optional(theme.parent());
      texts.add(theme.definition());
      strings(theme.guidance().include());
      strings(theme.guidance().exclude());
      strings(theme.guidance().borderline());
      list(theme.terms(), this::term);
      strings(theme.negativeTerms());
      strings(theme.prototypes());
      strings(theme.examples().positive());
      strings(theme.examples().negative());
      texts.add(String.valueOf(theme.validated()));
      strings(theme.exactMatch());
    }

    private void term(Theme.WeightedTerm term) {
      texts.add(term.term());
      number(term.weight());
      strings(term.with());
      optional(term.written());
    }

    private void crosswalk(Taxonomy.Crosswalk crosswalk) {
      texts.add(crosswalk.name());
      list(
          crosswalk.categories(),
          category -> {
            texts.add(category.id());
            texts.add(category.label());
            strings(category.themes());
          });
    }

    private void number(double value) {
      texts.add(Double.toString(value));
    }

    private void optional(Optional<String> value) {
      strings(value.stream().toList());
    }

    private void strings(List<String> values) {
      list(values, texts::add);
    }

    private <T> void list(List<T> values, Consumer<T> writer) {
      texts.add(Integer.toString(values.size()));
      values.forEach(writer);
    }
  }

  /** Reads in the order in which {@link Writer} writes. */
  private record Reader(Iterator<String> texts) {

    Taxonomy taxonomy() {
      return new Taxonomy(
          texts.next(),
          texts.next(),
          texts.next(),
          number(),
          number(),
          number(),
          list(this::theme),
          list(this::crosswalk));
    }

    private Theme theme() {
      return new Theme(
          texts.next(),
          texts.next(),
          optional(),
          texts.next(),
          new Theme.Guidance(strings(), strings(), strings()),
          list(this::term),
          strings(),
          strings(),
          new Theme.Examples(strings(), strings()),
          Boolean.parseBoolean(texts.next()),
          strings());
    }

    private Theme.WeightedTerm term() {
      return new Theme.WeightedTerm(texts.next(), number(), strings(), optional());
    }

    private Taxonomy.Crosswalk crosswalk() {
      return new Taxonomy.Crosswalk(
          texts.next(), list(() -> new Taxonomy.Category(texts.next(), texts.next(), strings())));
    }

    private double number() {
      return Double.parseDouble(texts.next());
    }

    private Optional<String> optional() {
      return strings().stream().findFirst();
    }

    private List<String> strings() {
      return list(texts::next);
    }

    private <T> List<T> list(Supplier<T> reader) {
      int count = Integer.parseInt(texts.next());
      List<T> values = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        values.add(reader.get());
      }
      return values;
    }
  }
}
