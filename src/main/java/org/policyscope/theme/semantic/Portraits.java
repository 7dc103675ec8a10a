package org.policyscope.theme.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/**
 * What a taxonomy says of its themes, as one vector for each: the sum of its statements (label,
 * definition, prototypes) and of its terms, both to length one.
 */
final class Portraits {
  private static final Pattern GAP = Pattern.compile("<\\d+>");
  private static final Pattern CHOICE = Pattern.compile("\\(([^()|]*)(\\|[^()]*)*\\)");

  private final SentenceVectors vectors;
  private final Background background;

  Portraits(SentenceVectors vectors, Background background) {
    this.vectors = vectors;
    this.background = background;
  }

  /** One vector for each theme, in the taxonomy's order; all zeros where nothing is known. */
  List<float[]> of(Taxonomy taxonomy) {
    List<float[]> portraits = new ArrayList<>();
    for (Theme theme : taxonomy.themes()) {
      float[] statements = new float[background.dimensions()];
      add(theme.label(), 1, statements);
      add(theme.definition(), 1, statements);
      theme.prototypes().forEach(prototype -> add(prototype, 1, statements));
      float[] terms = new float[background.dimensions()];
      theme.terms().forEach(term -> add(plain(term.term()), (float) term.weight(), terms));
      Vectors.normalize(statements);
      Vectors.normalize(terms);
      Vectors.add(1, terms, statements);
      Vectors.normalize(statements);
      portraits.add(statements);
    }
    return portraits;
  }

  private void add(String text, float weight, float[] sum) {
    float[] vector = vectors.of(text);
    if (!Vectors.isZero(vector)) {
      Vectors.add(weight, background.seen(vector), sum);
    }
  }

  /** A term as a phrase: without gaps, and with the first of alternatives. */
  static String plain(String term) {
    return CHOICE.matcher(GAP.matcher(term).replaceAll(" ")).replaceAll("$1");
  }
}
