package org.policyscope.cli;

import org.policyscope.pipeline.Engine;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.pipeline.SemanticMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs the pipeline. */
final class PipelineOptions {
  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "corenlp",
      description =
          "Library that does the linguistic work: corenlp or opennlp. Default: ${DEFAULT-VALUE}.")
  private Engine engine = Engine.CORENLP;

  @Option(
      names = "--fast",
      description =
          "Without statistical tagger and recogniser: gazetteers, patterns and themes only.")
  private boolean fast;

  @Option(
      names = "--taxonomy",
      paramLabel = "NAME|FILE",
      defaultValue = "policy",
      description = "Theme taxonomy, see `taxonomy list`. Default: ${DEFAULT-VALUE}.")
  private String taxonomy = "policy";

  @Option(
      names = "--semantic",
      paramLabel = "MODE",
      defaultValue = "static",
      description =
          "How sentences are compared with themes by meaning: static (by vectors of words), encoder"
              + " (by a sentence encoder too, about a hundred sentences a second) or off (terms"
              + " alone). Default: ${DEFAULT-VALUE}.")
  private SemanticMode semantic = SemanticMode.STATIC;

  @Mixin private GazetteerOptions gazetteers = new GazetteerOptions();

  PipelineSettings settings(Session session) {
    return new PipelineSettings(
        engine,
        fast,
        taxonomy,
        session.coreNlpModels(),
        gazetteers.read(session.resources()),
        semantic);
  }
}
