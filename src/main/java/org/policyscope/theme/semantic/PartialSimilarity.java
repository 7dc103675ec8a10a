package org.policyscope.theme.semantic;

import java.util.BitSet;
import java.util.Optional;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.theme.SemanticSimilarity;
import org.policyscope.theme.SentenceMeaning;

/**
 * A similarity of which only some themes are asked for; a sentence is close to no other. Each theme
 * has its own sum of products, so that its value does not depend on which others are there.
 */
final class PartialSimilarity implements SemanticSimilarity {
  private final StaticSimilarity part;
  private final int[] themes;

  /** For each theme of the whole, its place in the part. */
  private final int[] places;

  /**
   * @param themes places of those that are asked for
   */
  PartialSimilarity(StaticSimilarity whole, BitSet themes) {
    this.themes = themes.stream().toArray();
    this.part = whole.part(this.themes);
    this.places = new int[whole.themes()];
    for (int i = 0; i < this.themes.length; i++) {
      places[this.themes[i]] = i;
    }
  }

  @Override
  public SentenceMeaning of(ParsedDocument document, Sentence sentence) {
    SentenceMeaning meaning = part.of(document, sentence);
    double[] values = new double[places.length];
    double[] some = meaning.values();
    for (int i = 0; i < themes.length; i++) {
      values[themes[i]] = some[i];
    }
    return new Some(meaning, values, places);
  }

  /** With a value for each theme of the whole. */
  private static final class Some implements SentenceMeaning {
    private final SentenceMeaning meaning;
    private final double[] values;
    private final int[] places;

    Some(SentenceMeaning meaning, double[] values, int[] places) {
      this.meaning = meaning;
      this.values = values;
      this.places = places;
    }

    @Override
    public double[] values() {
      return values;
    }

    @Override
    public Optional<String> nearest(int theme) {
      return meaning.nearest(places[theme]);
    }
  }
}
