package org.policyscope.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.policyscope.entity.UserGazetteer;

/**
 * What a user chooses of the pipeline.
 *
 * @param engine which library does the linguistic work
 * @param fast without statistical tagger and recogniser
 * @param taxonomy name of a taxonomy in {@code models/themes}, or path of a YAML file
 * @param coreNlpModels the jar with CoreNLP's English models; needed by its full engine alone
 * @param gazetteer names that the user lists
 * @param semantic how sentences are compared with themes by meaning
 */
public record PipelineSettings(
    Engine engine,
    boolean fast,
    String taxonomy,
    Optional<Path> coreNlpModels,
    UserGazetteer gazetteer,
    SemanticMode semantic) {

  /** Without a gazetteer of the user's. */
  public PipelineSettings(
      Engine engine, boolean fast, String taxonomy, Optional<Path> coreNlpModels) {
    this(engine, fast, taxonomy, coreNlpModels, UserGazetteer.none(), SemanticMode.STATIC);
  }

  /** What runs where nothing is chosen. */
  public static PipelineSettings defaults() {
    return new PipelineSettings(Engine.CORENLP, false, "policy", Optional.empty());
  }

  /** The same with another taxonomy. */
  public PipelineSettings withTaxonomy(String other) {
    return new PipelineSettings(engine, fast, other, coreNlpModels, gazetteer, semantic);
  }

  /** The level of the degradation ladder that these settings start at. */
  public int level() {
    return fast ? 1 : 0;
  }
}
