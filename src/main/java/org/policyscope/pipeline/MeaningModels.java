package org.policyscope.pipeline;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resources;
import org.policyscope.theme.SemanticSimilarity;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.encoder.EncoderModel;
import org.policyscope.theme.semantic.JointSimilarity;
import org.policyscope.theme.semantic.StaticSimilarity;
import org.policyscope.theme.semantic.VectorModel;

/**
 * What sentences and themes are compared by, whatever the taxonomy.
 *
 * @param words vectors of words; empty where nothing is compared
 * @param sentences a sentence encoder; empty where words alone are compared
 * @param digests of the models, by name
 */
record MeaningModels(
    Optional<VectorModel> words,
    Optional<VectorModel> sentences,
    SortedMap<String, String> digests) {
  private static final String VECTORS = "semantic/english.vec";
  private static final String BACKGROUND = "semantic/encoder.vec";

  static MeaningModels load(SemanticMode mode, Resources resources) {
    SortedMap<String, String> digests = new TreeMap<>();
    if (mode == SemanticMode.OFF) {
      return new MeaningModels(Optional.empty(), Optional.empty(), digests);
    }
    Optional<VectorModel> words = Optional.of(VectorModel.read(bytes(VECTORS, resources, digests)));
    if (mode == SemanticMode.STATIC) {
      return new MeaningModels(words, Optional.empty(), digests);
    }
    byte[] background = bytes(BACKGROUND, resources, digests);
    EncoderModel encoder = EncoderModel.load();
    digests.put("semantic/all-minilm-l6-v2-q", Digests.labelled(encoder.sha256()));
    return new MeaningModels(
        words, Optional.of(VectorModel.of(encoder.vectors(), background)), digests);
  }

  /** For the themes of a taxonomy. */
  Optional<SemanticSimilarity> similarity(Taxonomy taxonomy) {
    return words.map(
        model -> {
          StaticSimilarity byWords = StaticSimilarity.of(taxonomy, model);
          return sentences.isEmpty()
              ? byWords
              : new JointSimilarity(byWords, StaticSimilarity.of(taxonomy, sentences.get()));
        });
  }

  /** A model, whose digest is noted. */
  private static byte[] bytes(String name, Resources resources, SortedMap<String, String> digests) {
    byte[] bytes = resources.bytes(name);
    digests.put(name.substring(0, name.lastIndexOf('.')), Digests.labelled(Digests.sha256(bytes)));
    return bytes;
  }
}
