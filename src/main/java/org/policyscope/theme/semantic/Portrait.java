package org.policyscope.theme.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.policyscope.theme.Theme;
import org.policyscope.theme.Theme.WeightedTerm;

/** What a taxonomy says of one theme, as vectors of length one, seen from the background's mean. */
final class Portrait {
  private static final Pattern GAP = Pattern.compile("<\\d+>");
  private static final Pattern CHOICE = Pattern.compile("\\(([^()|]*)(\\|[^()]*)*\\)");

  /** So many terms show how far apart texts about one theme lie; more would only cost time. */
  private static final int TERMS_IN_SCATTER = 20;

  private final List<float[]> statements = new ArrayList<>();
  private final List<Prototype> prototypes = new ArrayList<>();
  private final List<float[]> terms = new ArrayList<>();
  private final float[] sumOfTerms;

  Portrait(Theme theme, SentenceVectors vectors, Background background) {
    sumOfTerms = new float[background.dimensions()];
    background.seen(vectors.of(theme.label())).ifPresent(statements::add);
    background.seen(vectors.of(theme.definition())).ifPresent(statements::add);
    for (String prototype : theme.prototypes()) {
      background
          .seen(vectors.of(prototype))
          .ifPresent(vector -> prototypes.add(new Prototype(prototype, vector)));
    }
    // Sorting keeps the order of terms that weigh the same.
    List<WeightedTerm> heaviestFirst = new ArrayList<>(theme.terms());
    heaviestFirst.sort(Comparator.comparingDouble(WeightedTerm::weight).reversed());
    int worthwhile = Math.min(vectors.worthwhileTerms(), heaviestFirst.size());
    for (WeightedTerm term : heaviestFirst.subList(0, worthwhile)) {
      background
          .seen(vectors.of(plain(term.term())))
          .ifPresent(
              vector -> {
                terms.add(vector);
                Vectors.add((float) term.weight(), vector, sumOfTerms);
              });
    }
  }

  List<Prototype> prototypes() {
    return prototypes;
  }

  /** The vectors of the prototypes. */
  List<float[]> ofPrototypes() {
    return prototypes.stream().map(Prototype::vector).toList();
  }

  /** Texts about the theme that are alike in kind: its prototypes, and its heaviest terms. */
  List<List<float[]>> likeTexts() {
    return List.of(ofPrototypes(), terms.subList(0, Math.min(TERMS_IN_SCATTER, terms.size())));
  }

  /**
   * The theme as one vector: the sum of its statements (label, definition, prototypes) and of its
   * terms, both to length one.
   *
   * @param below the portraits of the themes below it, whose prototypes and terms are its own too
   */
  float[] vector(List<Portrait> below) {
    float[] said = new float[sumOfTerms.length];
    float[] named = sumOfTerms.clone();
    statements.forEach(vector -> Vectors.add(1, vector, said));
    ofPrototypes().forEach(vector -> Vectors.add(1, vector, said));
    for (Portrait child : below) {
      child.ofPrototypes().forEach(vector -> Vectors.add(1, vector, said));
      Vectors.add(1, child.sumOfTerms, named);
    }
    Vectors.normalize(said);
    Vectors.normalize(named);
    Vectors.add(1, named, said);
    return said;
  }

  /** A term as a phrase: without gaps, and with the first of alternatives. */
  static String plain(String term) {
    return CHOICE.matcher(GAP.matcher(term).replaceAll(" ")).replaceAll("$1");
  }
}
