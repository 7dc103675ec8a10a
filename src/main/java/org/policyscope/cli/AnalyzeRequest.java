package org.policyscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.policyscope.document.GazetteerUse;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.report.KeptStages;

/**
 * What {@code analyze} was asked to do.
 *
 * @param inputs files, folders, globs, or {@code -}
 * @param output folder for the reports
 * @param pipeline engine, level and taxonomy
 * @param threads documents at a time
 * @param format of the document reports
 * @param includeText whether text and quotes are in them
 * @param explain whether reasons are
 * @param expandGroups whether the members of groups are
 * @param force whether to write beside files that are not ours
 * @param limit how many documents at most
 * @param quiet whether to show nothing
 * @param cache where stages are kept
 * @param arguments as typed, for the manifest
 */
record AnalyzeRequest(
    List<String> inputs,
    Path output,
    PipelineSettings pipeline,
    int threads,
    Format format,
    boolean includeText,
    boolean explain,
    boolean expandGroups,
    boolean force,
    OptionalInt limit,
    boolean quiet,
    Cache cache,
    List<String> arguments) {

  /** How document reports are filed. */
  enum Format {
    JSON,
    JSONL
  }

  /**
   * Where stages are kept.
   *
   * @param on whether they are
   * @param shared a folder that the user names; empty for the one in the output folder
   */
  record Cache(boolean on, Optional<Path> shared) {
    /** What the manifest says where stages lie in the output folder, wherever that is. */
    static final String IN_OUTPUT = "output";

    static final Cache OFF = new Cache(false, Optional.empty());

    /** As the user wants it; a run whose reports hold no text leaves none in its folder either. */
    static Cache of(Optional<Path> shared, boolean includeText) {
      return new Cache(includeText || shared.isPresent(), shared);
    }
  }

  /** The folder of the stages, if they are kept. */
  Optional<Path> cacheFolder() {
    return cache.on()
        ? Optional.of(cache.shared().orElseGet(() -> KeptStages.folderIn(output)))
        : Optional.empty();
  }

  AnalyzeRequest {
    inputs = List.copyOf(inputs);
    arguments = List.copyOf(arguments);
  }

  /** For the manifest: what was meant, defaults included. */
  Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("input", inputs);
    settings.put("output", output.toString());
    settings.put("engine", pipeline.engine().label());
    settings.put("fast", pipeline.fast());
    settings.put("taxonomy", pipeline.taxonomy());
    settings.put("semantic", pipeline.semantic().label());
    if (!pipeline.gazetteer().isEmpty()) {
      settings.put(
          "gazetteer", pipeline.gazetteer().files().stream().map(GazetteerUse.File::name).toList());
    }
    settings.put("threads", threads);
    settings.put("format", format.name().toLowerCase(Locale.ROOT));
    settings.put("text", includeText);
    settings.put("explain", explain);
    settings.put("expandGroups", expandGroups);
    if (cache.on()) {
      settings.put(
          "cache",
          cache.shared().map(path -> path.toAbsolutePath().toString()).orElse(Cache.IN_OUTPUT));
    }
    limit.ifPresent(value -> settings.put("limit", value));
    return settings;
  }
}
