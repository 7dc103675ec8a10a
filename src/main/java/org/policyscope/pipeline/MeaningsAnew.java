package org.policyscope.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;
import org.policyscope.theme.semantic.StaticSimilarity;
import org.policyscope.theme.semantic.VectorModel;

/** Computes again what a finished run says on the meaning of sentences. For one thread. */
public final class MeaningsAnew {
  private static final String THEMES = "themes/";
  private static final String VECTORS = "semantic/english";

  private final Resources resources;
  private final Map<Map<String, String>, Optional<Function<String, Map<String, Double>>>> known =
      new HashMap<>();

  public MeaningsAnew(Resources resources) {
    this.resources = resources;
  }

  /**
   * What gives sentences their closeness to each theme, by id.
   *
   * @param formula of the run's sentence scores
   * @param digests of the resources that the run used, by name
   * @return empty where other ones are at hand, such as after an update or with a taxonomy of the
   *     user's own
   */
  public Optional<Function<String, Map<String, Double>>> of(
      String formula, Map<String, String> digests) {
    return formula.equals(SemanticMode.STATIC.label())
        ? known.computeIfAbsent(digests, this::open)
        : Optional.empty();
  }

  private Optional<Function<String, Map<String, Double>>> open(Map<String, String> digests) {
    String file = VECTORS + ".vec";
    if (!resources.exists(file)) {
      return Optional.empty();
    }
    byte[] vectors = resources.bytes(file);
    if (!Digests.labelled(Digests.sha256(vectors)).equals(digests.get(VECTORS))) {
      return Optional.empty();
    }
    return taxonomy(digests).map(taxonomy -> meanings(taxonomy, VectorModel.read(vectors)));
  }

  private Optional<Taxonomy> taxonomy(Map<String, String> digests) {
    return digests.keySet().stream()
        .sorted()
        .filter(key -> key.startsWith(THEMES) && resources.exists(key + ".yaml"))
        .map(key -> resources.get(key + ".yaml"))
        .filter(file -> Digests.labelled(file.sha256()).equals(digests.get(file.key())))
        .flatMap(file -> read(file).stream())
        .findFirst();
  }

  /** Empty for the cues of denial and the like, which stand beside the taxonomies. */
  private static Optional<Taxonomy> read(Resource file) {
    try {
      return Optional.of(TaxonomyReader.read(file));
    } catch (PolicyscopeException e) {
      return Optional.empty();
    }
  }

  private static Function<String, Map<String, Double>> meanings(
      Taxonomy taxonomy, VectorModel model) {
    StaticSimilarity similarity = StaticSimilarity.of(taxonomy, model);
    return text -> {
      Span span = new Span(0, text.length());
      Sentence sentence = new Sentence(0, span, 0, 0, TextKind.PROSE, Section.BODY);
      SourceDocument source = SourceDocument.ofText("sentence", text);
      CleanDocument clean =
          new CleanDocument(source, AlignedText.identity(text), List.of(), source.metadata());
      double[] values =
          similarity.of(new ParsedDocument(clean, List.of(), List.of(sentence)), sentence).values();
      Map<String, Double> byTheme = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        byTheme.put(taxonomy.themes().get(i).id(), values[i]);
      }
      return byTheme;
    };
  }
}
