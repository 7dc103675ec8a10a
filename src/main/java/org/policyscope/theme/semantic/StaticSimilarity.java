package org.policyscope.theme.semantic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.theme.SemanticSimilarity;
import org.policyscope.theme.SentenceMeaning;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/**
 * Compares sentences with themes by vectors.
 *
 * <p>A theme is a direction: what the taxonomy says of it ({@link Portrait}), less what texts about
 * one theme differ in anyway ({@link Scatter}). The product of a sentence's vector with it is
 * counted in standard deviations from what ordinary sentences and all prototypes of the taxonomy
 * have (z), so that it means the same for every theme of every taxonomy, and becomes {@code 1 / (1
 * + exp(SLOPE · (MIDDLE − z)))}.
 */
public final class StaticSimilarity implements SemanticSimilarity {
  private static final float SLOPE = 1.9f;
  private static final float MIDDLE = 2;
  private static final int ABREAST = 4;

  private final SentenceVectors vectors;
  private final Background background;
  private final List<List<Prototype>> prototypes;
  private final float[] directions;
  private final float[] offsets;

  private StaticSimilarity(
      SentenceVectors vectors,
      Background background,
      List<List<Prototype>> prototypes,
      float[] directions,
      float[] offsets) {
    this.vectors = vectors;
    this.background = background;
    this.prototypes = List.copyOf(prototypes);
    this.directions = directions;
    this.offsets = offsets;
  }

  /** For the themes of a taxonomy. */
  public static StaticSimilarity of(Taxonomy taxonomy, VectorModel model) {
    Background background = model.background();
    int dimensions = background.dimensions();
    List<Theme> themes = taxonomy.themes();
    List<Portrait> portraits =
        themes.stream().map(theme -> new Portrait(theme, model.vectors(), background)).toList();
    Scatter scatter = new Scatter(dimensions, model.vectors().ridge());
    portraits.forEach(portrait -> portrait.likeTexts().forEach(scatter::add));
    List<float[]> vectors = new ArrayList<>();
    for (int theme = 0; theme < portraits.size(); theme++) {
      vectors.add(portraits.get(theme).vector(below(theme, themes, portraits)));
    }
    List<float[]> ordinary = new ArrayList<>(background.sample());
    portraits.forEach(portrait -> ordinary.addAll(portrait.ofPrototypes()));
    float[] directions =
        new float[(portraits.size() + ABREAST - 1) / ABREAST * ABREAST * dimensions];
    float[] offsets = new float[portraits.size()];
    List<double[]> discounted = scatter.discount(vectors);
    for (int theme = 0; theme < offsets.length; theme++) {
      double[] direction = discounted.get(theme);
      Spread spread = Spread.of(direction, ordinary);
      for (int d = 0; d < dimensions; d++) {
        directions[theme * dimensions + d] = (float) (SLOPE * direction[d] / spread.deviation());
      }
      offsets[theme] = (float) (-SLOPE * (spread.mean() / spread.deviation() + MIDDLE));
    }
    List<List<Prototype>> prototypes = portraits.stream().map(Portrait::prototypes).toList();
    return new StaticSimilarity(model.vectors(), background, prototypes, directions, offsets);
  }

  /** The portraits of all themes below one; parents stand before their children. */
  private static List<Portrait> below(int theme, List<Theme> themes, List<Portrait> portraits) {
    Set<String> family = new HashSet<>(Set.of(themes.get(theme).id()));
    List<Portrait> below = new ArrayList<>();
    for (int i = theme + 1; i < themes.size(); i++) {
      if (themes.get(i).parent().filter(family::contains).isPresent()) {
        family.add(themes.get(i).id());
        below.add(portraits.get(i));
      }
    }
    return below;
  }

  @Override
  public boolean same(int theme, SemanticSimilarity other, int place) {
    return other instanceof StaticSimilarity known
        && offsets[theme] == known.offsets[place]
        && Arrays.equals(direction(theme), known.direction(place))
        && texts(theme).equals(known.texts(place));
  }

  private float[] direction(int theme) {
    int dimensions = background.dimensions();
    return Arrays.copyOfRange(directions, theme * dimensions, (theme + 1) * dimensions);
  }

  private List<String> texts(int theme) {
    return prototypes.get(theme).stream().map(Prototype::text).toList();
  }

  @Override
  public SemanticSimilarity only(BitSet themes) {
    return new PartialSimilarity(this, themes);
  }

  /** The same with some of the themes. */
  StaticSimilarity part(int[] themes) {
    int dimensions = background.dimensions();
    float[] some = new float[(themes.length + ABREAST - 1) / ABREAST * ABREAST * dimensions];
    float[] someOffsets = new float[themes.length];
    List<List<Prototype>> theirs = new ArrayList<>();
    for (int i = 0; i < themes.length; i++) {
      System.arraycopy(direction(themes[i]), 0, some, i * dimensions, dimensions);
      someOffsets[i] = offsets[themes[i]];
      theirs.add(prototypes.get(themes[i]));
    }
    return new StaticSimilarity(vectors, background, theirs, some, someOffsets);
  }

  int themes() {
    return offsets.length;
  }

  @Override
  public SentenceMeaning of(ParsedDocument document, Sentence sentence) {
    return of(document.text(), sentence.span().start(), sentence.span().end());
  }

  /** The same for a part of a text. */
  SentenceMeaning of(String text, int start, int end) {
    float[] vector = vector(text, start, end);
    return new Meaning(probabilities(logits(vector)), vector, this);
  }

  float[] vector(String text, int start, int end) {
    return vectors.of(text, start, end);
  }

  /** Log odds for each theme, minus infinity where nothing is known of the text of a vector. */
  float[] logits(float[] vector) {
    float[] logits = new float[offsets.length];
    if (Vectors.isZero(vector)) {
      Arrays.fill(logits, Float.NEGATIVE_INFINITY);
      return logits;
    }
    for (int theme = 0; theme < logits.length; theme += ABREAST) {
      addProducts(vector, theme, logits);
    }
    return logits;
  }

  /** Four themes at once, so that no addition waits for the one before. */
  private void addProducts(float[] vector, int theme, float[] logits) {
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    int first = theme * vector.length;
    int second = first + vector.length;
    int third = second + vector.length;
    int fourth = third + vector.length;
    for (int d = 0; d < vector.length; d++) {
      float value = vector[d];
      one += directions[first + d] * value;
      two += directions[second + d] * value;
      three += directions[third + d] * value;
      four += directions[fourth + d] * value;
    }
    float[] products = {one, two, three, four};
    for (int i = 0; i < ABREAST && theme + i < logits.length; i++) {
      logits[theme + i] = offsets[theme + i] + products[i];
    }
  }

  static double[] probabilities(float[] logits) {
    double[] values = new double[logits.length];
    for (int theme = 0; theme < values.length; theme++) {
      // StrictMath, so that every machine gives the same digits.
      values[theme] = Math.round(1000 / (1 + StrictMath.exp(-logits[theme]))) / 1000.0;
    }
    return values;
  }

  /** Of several prototypes that are equally close it is the first. */
  Optional<String> nearest(float[] vector, int theme) {
    Optional<float[]> seen = background.seen(vector);
    double best = Double.NEGATIVE_INFINITY;
    Optional<String> nearest = Optional.empty();
    for (Prototype prototype : prototypes.get(theme)) {
      double closeness = seen.map(own -> Vectors.product(prototype.vector(), own)).orElse(best);
      if (closeness > best) {
        best = closeness;
        nearest = Optional.of(prototype.text());
      }
    }
    return nearest;
  }
}
