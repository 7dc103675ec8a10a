package org.policyscope.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.OutcomeCounts;

/**
 * How a run came to be and what it cost: the {@code run.json} of an output folder, which adds what
 * was written. The one file with a clock in it.
 *
 * @param version of the program
 * @param complete whether all input was treated; false where the run was interrupted
 * @param command the words of the command line
 * @param settings what was meant, defaults included, as plain values
 * @param javaVersion of the platform
 * @param resources key → digest of taxonomies, gazetteers and rule files
 * @param models name → digest of the trained models
 * @param inputs the files that were read, by source
 * @param gazetteers what the user's own gazetteers did; empty where there were none
 */
public record RunManifest(
    String version,
    boolean complete,
    List<String> command,
    Map<String, Object> settings,
    Instant started,
    Instant finished,
    String javaVersion,
    SortedMap<String, String> resources,
    SortedMap<String, String> models,
    List<Input> inputs,
    OutcomeCounts counts,
    Cost cost,
    Optional<GazetteerUse> gazetteers) {
  /** Says whose the file is. */
  static final String PROGRAM = "policyscope";

  public RunManifest {
    command = List.copyOf(command);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    resources = Collections.unmodifiableSortedMap(resources);
    models = Collections.unmodifiableSortedMap(models);
    inputs = List.copyOf(inputs);
  }

  /** Without gazetteers of the user's. */
  public RunManifest(
      String version,
      boolean complete,
      List<String> command,
      Map<String, Object> settings,
      Instant started,
      Instant finished,
      String javaVersion,
      SortedMap<String, String> resources,
      SortedMap<String, String> models,
      List<Input> inputs,
      OutcomeCounts counts,
      Cost cost) {
    this(
        version,
        complete,
        command,
        settings,
        started,
        finished,
        javaVersion,
        resources,
        models,
        inputs,
        counts,
        cost,
        Optional.empty());
  }

  /**
   * A file that was read.
   *
   * @param sha256 of its bytes; empty where it could not be read
   */
  public record Input(String source, Optional<String> sha256, long bytes) {}

  /**
   * What a run cost.
   *
   * @param wallSeconds from the start of the process to the end of the run
   * @param startUpSeconds of these, until the first document was taken: loading models and lists
   * @param tokensPerSecond over the rest
   * @param megabytesPerSecond of input, in millions of bytes, likewise
   */
  public record Cost(
      double wallSeconds,
      double startUpSeconds,
      long tokens,
      double tokensPerSecond,
      double megabytesPerSecond,
      double peakHeapMegabytes,
      List<StageCost> stages) {
    public Cost {
      stages = List.copyOf(stages);
    }
  }

  /**
   * What one stage cost.
   *
   * @param seconds of all threads together
   * @param share of the seconds of all stages, in [0, 1]
   */
  public record StageCost(String stage, double seconds, double share) {}

  /** What stands in {@code run.json} until the run is over. */
  static void writeRunning(OutputStream stream) throws IOException {
    String running =
        "{\n  \"schemaVersion\": \"%s\",\n  \"program\": \"%s\",\n  \"status\": \"running\"\n}\n"
            .formatted(DocumentReport.SCHEMA_VERSION, PROGRAM);
    stream.write(running.getBytes(StandardCharsets.UTF_8));
  }

  void write(SortedMap<String, String> outputs, OutputStream stream) {
    try (JsonOutput json = JsonOutput.to(stream, false)) {
      json.startObject();
      json.property("schemaVersion", DocumentReport.SCHEMA_VERSION);
      json.property("program", PROGRAM);
      json.property("version", version);
      json.property("status", complete ? "finished" : "interrupted");
      json.strings("command", command);
      json.value("settings", settings);
      json.property("started", started.toString());
      json.property("finished", finished.toString());
      json.property("java", javaVersion);
      json.strings("resources", resources);
      json.strings("models", models);
      gazetteers.ifPresent(use -> GazetteerSection.write(use, json));
      writeFiles(json, outputs);
      json.startObject("counts");
      CorpusReportJson.writeCounts(json, counts);
      json.endObject();
      writeCost(json);
      json.endObject();
    }
  }

  private void writeFiles(JsonOutput json, SortedMap<String, String> outputs) {
    json.startArray("inputs");
    for (Input input : inputs) {
      json.startObject();
      json.property("source", input.source());
      json.property("sha256", input.sha256());
      json.property("bytes", input.bytes());
      json.endObject();
    }
    json.endArray();
    json.startArray("outputs");
    outputs.forEach(
        (path, sha256) -> {
          json.startObject();
          json.property("path", path);
          json.property("sha256", sha256);
          json.endObject();
        });
    json.endArray();
  }

  private void writeCost(JsonOutput json) {
    json.layout().expandTo(3);
    json.startObject("cost");
    json.decimal("wallSeconds", cost.wallSeconds());
    json.decimal("startUpSeconds", cost.startUpSeconds());
    json.property("tokens", cost.tokens());
    json.decimal("tokensPerSecond", cost.tokensPerSecond());
    json.decimal("megabytesPerSecond", cost.megabytesPerSecond());
    json.decimal("peakHeapMegabytes", cost.peakHeapMegabytes());
    json.startArray("stages");
    for (StageCost stage : cost.stages()) {
      json.startObject();
      json.property("stage", stage.stage());
      json.decimal("seconds", stage.seconds());
      json.decimal("share", stage.share());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
