package org.policyscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.policyscope.document.GazetteerUse;
import org.policyscope.pipeline.PipelineSettings;

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
    List<String> arguments) {

  /** How document reports are filed. */
  enum Format {
    JSON,
    JSONL
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
    if (!pipeline.gazetteer().isEmpty()) {
      settings.put(
          "gazetteer", pipeline.gazetteer().files().stream().map(GazetteerUse.File::name).toList());
    }
    settings.put("threads", threads);
    settings.put("format", format.name().toLowerCase(Locale.ROOT));
    settings.put("text", includeText);
    settings.put("explain", explain);
    settings.put("expandGroups", expandGroups);
    limit.ifPresent(value -> settings.put("limit", value));
    return settings;
  }
}
