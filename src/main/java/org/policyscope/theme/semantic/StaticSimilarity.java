package org.policyscope.theme.semantic;

import java.util.List;
import java.util.Optional;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.theme.SemanticSimilarity;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/**
 * Compares sentences with themes by vectors.
 *
 * <p>The closeness of a sentence to a theme is the product of its vector with the theme's ({@link
 * Portraits}). It is counted in standard deviations from what ordinary sentences have (z), so that
 * it means the same for every theme of every taxonomy, and becomes {@code 1 / (1 + exp(SLOPE ·
 * (MIDDLE − z)))}.
 */
public final class StaticSimilarity implements SemanticSimilarity {
  private static final float SLOPE = 1.3f;
  private static final float MIDDLE = 3;

  private final SentenceVectors vectors;
  private final Background background;
  private final List<List<Prototype>> prototypes;
  private final float[] directions;
  private final float[] offsets;

  private StaticSimilarity(
      VectorModel model,
      List<List<Prototype>> prototypes,
      float[] directions,
      float[] offsets) {
    this.vectors = model.vectors();
    this.background = model.background();
    this.prototypes = List.copyOf(prototypes);
    this.directions = directions;
    this.offsets = offsets;
  }

  /** For the themes of a taxonomy. */
  public static StaticSimilarity of(Taxonomy taxonomy, VectorModel model) {
    Background background = model.background();
    List<float[]> portraits = new Portraits(model.vectors(), background).of(taxonomy);
    int dimensions = background.dimensions();
    float[] directions = new float[portraits.size() * dimensions];
    float[] offsets = new float[portraits.size()];
    for (int theme = 0; theme < offsets.length; theme++) {
      float[] portrait = portraits.get(theme);
      Spread spread = Spread.of(portrait, background.sample());
      for (int d = 0; d < dimensions; d++) {
        directions[theme * dimensions + d] = (float) (SLOPE * portrait[d] / spread.deviation());
      }
      offsets[theme] = (float) (-SLOPE * (spread.mean() / spread.deviation() + MIDDLE));
    }
    List<List<Prototype>> prototypes =
        taxonomy.themes().stream().map(theme -> prototypes(theme, model)).toList();
    return new StaticSimilarity(model, prototypes, directions, offsets);
  }

  private static List<Prototype> prototypes(Theme theme, VectorModel model) {
    return theme.prototypes().stream()
        .map(text -> new Prototype(text, model.background().seen(model.vectors().of(text))))
        .toList();
  }

  @Override
  public double[] of(ParsedDocument document, Sentence sentence) {
    return of(document.text(), sentence.span().start(), sentence.span().end());
  }

  /** The same for a part of a text. */
  double[] of(String text, int start, int end) {
    float[] vector = vectors.of(text, start, end);
    double[] values = new double[offsets.length];
    if (Vectors.isZero(vector)) {
      return values;
    }
    for (int theme = 0; theme < values.length; theme++) {
      float logit = offsets[theme];
      int row = theme * vector.length;
      for (int d = 0; d < vector.length; d++) {
        logit += directions[row + d] * vector[d];
      }
      // StrictMath, so that every machine gives the same digits.
      values[theme] = Math.round(1000 / (1 + StrictMath.exp(-logit))) / 1000.0;
    }
    return values;
  }

  @Override
  public Optional<String> nearest(ParsedDocument document, Sentence sentence, int theme) {
    return nearest(document.text(), sentence.span().start(), sentence.span().end(), theme);
  }

  /** The same for a part of a text. Of several that are equally close it is the first. */
  Optional<String> nearest(String text, int start, int end, int theme) {
    float[] vector = background.seen(vectors.of(text, start, end));
    double best = Double.NEGATIVE_INFINITY;
    Optional<String> nearest = Optional.empty();
    for (Prototype prototype : prototypes.get(theme)) {
      double closeness = prototype.closeness(vector);
      if (closeness > best) {
        best = closeness;
        nearest = Optional.of(prototype.text);
      }
    }
    return nearest;
  }

  /** A sentence that a taxonomy gives for a theme, with its vector as seen from the mean. */
  private static final class Prototype {
    private final String text;
    private final float[] vector;

    Prototype(String text, float[] vector) {
      this.text = text;
      this.vector = vector;
      Vectors.normalize(vector);
    }

    double closeness(float[] other) {
      return Vectors.product(vector, other);
    }
  }
}
