package org.policyscope.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.analysis.opennlp.OpenNlp;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.Provenance;
import org.policyscope.entity.EntityRecognizer;
import org.policyscope.entity.EntityRecognizers;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.resource.UserFile;
import org.policyscope.theme.Calibration;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;

/** The one place that wires stages together. */
public final class Pipelines {
  private static final String THEMES = "themes/";
  private static final int FAST = 1;
  private static final String RECOGNIZER = "recognizers/institutions-en.bin";

  private Pipelines() {}

  /**
   * The pipeline that the settings ask for.
   *
   * @throws PolicyscopeException if a model, gazetteer or taxonomy is missing or wrong
   */
  public static Pipeline open(PipelineSettings settings, Resources resources, StageClock clock) {
    return open(settings, resources, clock, Optional.empty());
  }

  /**
   * The same with a memory of earlier runs. Where there is something in it, tagger and recogniser
   * are loaded only when a document needs them.
   */
  public static Pipeline open(
      PipelineSettings settings,
      Resources resources,
      StageClock clock,
      Optional<StageMemory> memory) {
    boolean atOnce = memory.isEmpty() || memory.get().cache().isEmpty();
    Loading loading = Loading.start(settings, settings.level(), resources, atOnce);
    // In this thread: what is wrong with the taxonomy is told before what is wrong elsewhere.
    Resource resource = taxonomy(settings.taxonomy(), resources);
    Taxonomy taxonomy = KeptTaxonomy.read(resource, memory);
    ThemeScoring themes = ThemeScoring.of(settings.semantic(), taxonomy, resources);
    return assemble(settings, loading, resource, taxonomy, themes, resources, clock, memory);
  }

  /** The same with every sentence listed for every theme, to fit a calibration on. */
  public static Pipeline openUncalibrated(PipelineSettings settings, Resources resources) {
    Loading loading = Loading.start(settings, settings.level(), resources, true);
    Resource resource = taxonomy(settings.taxonomy(), resources);
    Taxonomy taxonomy = TaxonomyReader.read(resource);
    Calibration none = new Calibration("none", Map.of(), 0, 0);
    ThemeScoring themes = ThemeScoring.of(none, taxonomy, resources);
    return assemble(
        settings,
        loading,
        resource,
        taxonomy,
        themes,
        resources,
        new StageClock(),
        Optional.empty());
  }

  /** The same at the level without statistical models, for documents that are too much for it. */
  public static Pipeline openFast(
      PipelineSettings settings,
      Taxonomy taxonomy,
      Resources resources,
      StageClock clock,
      Optional<StageMemory> memory) {
    Loading loading = Loading.start(settings, FAST, resources, true);
    Resource resource = taxonomy(settings.taxonomy(), resources);
    ThemeScoring themes = ThemeScoring.of(settings.semantic(), taxonomy, resources);
    return assemble(settings, loading, resource, taxonomy, themes, resources, clock, memory);
  }

  /**
   * The taxonomy of that name, or in that file.
   *
   * @throws PolicyscopeException with {@link ProblemCode#UNKNOWN_TAXONOMY} if there is none
   */
  public static Resource taxonomy(String nameOrFile, Resources resources) {
    String name = THEMES + nameOrFile + ".yaml";
    if (nameOrFile.matches("[A-Za-z0-9_-]+") && resources.exists(name)) {
      return resources.get(name);
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new PolicyscopeException(
          ProblemCode.UNKNOWN_TAXONOMY.problem("taxonomy " + nameOrFile + " was not found"));
    }
    Resource read = UserFile.read(file, "taxonomy", ProblemCode.UNUSABLE_TAXONOMY);
    return new Resource(THEMES + read.name(), read.sha256(), read.content());
  }

  private static Pipeline assemble(
      PipelineSettings settings,
      Loading loading,
      Resource taxonomyResource,
      Taxonomy taxonomy,
      ThemeScoring themes,
      Resources resources,
      StageClock clock,
      Optional<StageMemory> memory) {
    var cleaner = Cleaners.standard(resources);
    EntityRecognizer recognizer = loading.recognizer().get();
    Parts parts = loading.parts().get();
    SortedMap<String, String> digests = resources.digests();
    digests.putAll(themes.digests());
    SortedMap<String, String> used = new TreeMap<>(digests);
    Stages stages =
        memory
            .map(
                kept ->
                    Stages.of(
                        kept,
                        settings,
                        modelChecksums(loading.level(), settings, resources),
                        used,
                        taxonomyResource))
            .orElse(Stages.NONE);
    digests.put(taxonomyResource.key(), Digests.labelled(taxonomyResource.sha256()));
    digests.putAll(settings.gazetteer().digests());
    Pipeline pipeline =
        new Pipeline(
            cleaner,
            new EngineAnalyzer(parts.engine(), SentenceRules.english()),
            recognizer,
            themes.scorer(),
            taxonomy,
            new Provenance(
                version(),
                settings.engine().label(),
                loading.level(),
                digests,
                Optional.of(taxonomy.scoring(themes.calibration()))),
            clock);
    return pipeline.with(stages);
  }

  /**
   * What tells the models of a level from others, by name; those of OpenNLP go with its version.
   */
  private static SortedMap<String, String> modelChecksums(
      int level, PipelineSettings settings, Resources resources) {
    if (level >= FAST) {
      return new TreeMap<>();
    }
    SortedMap<String, String> checksums =
        settings.engine() == Engine.CORENLP
            ? CoreNlp.modelChecksums(Parts.modelsOf(settings))
            : new TreeMap<>();
    checksums.put(RECOGNIZER, digest(resources.bytes(RECOGNIZER)));
    return checksums;
  }

  /** Digests of the trained models that the settings use, by name. */
  public static SortedMap<String, String> modelDigests(
      PipelineSettings settings, Resources resources) {
    SortedMap<String, String> digests =
        switch (settings.engine()) {
          case CORENLP ->
              settings.fast() ? new TreeMap<>() : CoreNlp.modelDigests(Parts.modelsOf(settings));
          case OPENNLP -> OpenNlp.modelDigests(settings.fast());
        };
    if (!settings.fast()) {
      digests.put(RECOGNIZER, digest(resources.bytes(RECOGNIZER)));
    }
    return digests;
  }

  private static String digest(byte[] model) {
    return Digests.labelled(Digests.sha256(model));
  }

  /** Names and versions of the libraries that do the linguistic work, and of their models. */
  public static Map<String, String> engineVersions() {
    Map<String, String> versions = new LinkedHashMap<>();
    try (InputStream stream = Pipelines.class.getResourceAsStream("/engines.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stream, "engines.properties is part of the jar"));
      properties.stringPropertyNames().stream()
          .sorted()
          .forEach(name -> versions.put(name, properties.getProperty(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  /** Version of the program, from the jar's manifest. */
  public static String version() {
    return Optional.ofNullable(Pipelines.class.getPackage().getImplementationVersion())
        .orElse("1.0.0");
  }

  /**
   * What takes long to load and does not depend on the taxonomy; it comes while that is read.
   *
   * @param level 0 with statistical models, 1 without
   */
  private record Loading(int level, Aside<Parts> parts, Aside<EntityRecognizer> recognizer) {

    /**
     * @param atOnce whether tagger and recogniser are loaded now, and not when they are needed
     */
    static Loading start(
        PipelineSettings settings, int level, Resources resources, boolean atOnce) {
      boolean fast = level >= FAST;
      Aside<Parts> parts =
          Aside.start("models", () -> fast ? Parts.fast(settings) : Parts.load(settings, atOnce));
      Aside<EntityRecognizer> recognizer =
          Aside.start(
              "names",
              () ->
                  EntityRecognizers.standard(
                      resources,
                      fast ? Optional.empty() : Optional.of(resources.bytes(RECOGNIZER)),
                      () -> parts.get().names(),
                      settings.gazetteer()));
      return new Loading(level, parts, recognizer);
    }
  }

  /**
   * What depends on the engine and the level.
   *
   * @param names the engine's own recogniser
   */
  record Parts(LanguageEngine engine, NameRecognizer names) {

    static Parts load(PipelineSettings settings, boolean atOnce) {
      if (atOnce) {
        return load(settings);
      }
      LazyEngine engine = new LazyEngine(() -> load(settings));
      return new Parts(engine, engine);
    }

    private static Parts load(PipelineSettings settings) {
      return switch (settings.engine()) {
        case CORENLP -> {
          CoreNlp library = CoreNlp.load(modelsOf(settings));
          yield new Parts(library.engine(), library.nameRecognizer());
        }
        case OPENNLP -> new Parts(OpenNlp.load().engine(), NameRecognizer.NONE);
      };
    }

    static Parts fast(PipelineSettings settings) {
      LanguageEngine engine =
          switch (settings.engine()) {
            case CORENLP -> CoreNlp.fast();
            case OPENNLP -> OpenNlp.fast();
          };
      return new Parts(engine, NameRecognizer.NONE);
    }

    private static Path modelsOf(PipelineSettings settings) {
      return settings
          .coreNlpModels()
          .orElseThrow(
              () ->
                  new PolicyscopeException(
                      ProblemCode.MODEL_MISSING.problem(
                          "CoreNLP's English models were not found",
                          "their place was not given (system property"
                              + " policyscope.corenlp.models)")));
    }
  }
}
