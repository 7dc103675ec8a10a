package org.policyscope.cli;

import java.io.InputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.policyscope.corpus.CorpusAccumulator;
import org.policyscope.corpus.GazetteerTally;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.Outcome;
import org.policyscope.document.OutcomeCounts;
import org.policyscope.entity.Groups;
import org.policyscope.entity.UserGazetteer;
import org.policyscope.ingest.IngestItem;
import org.policyscope.ingest.IngestPlan;
import org.policyscope.ingest.IngestSettings;
import org.policyscope.ingest.Ingestor;
import org.policyscope.pipeline.BatchRunner;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.PipelineExtras;
import org.policyscope.pipeline.PipelineLadder;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.report.CorpusReportJson;
import org.policyscope.report.DocumentFiles;
import org.policyscope.report.DocumentLines;
import org.policyscope.report.DocumentSink;
import org.policyscope.report.FailureLines;
import org.policyscope.report.OutputFolder;
import org.policyscope.report.ReportOptions;
import org.policyscope.report.RunManifest;
import org.policyscope.resource.Resources;

/** One run of {@code analyze}, from settings that are known to be well-formed to its summary. */
final class AnalysisRun implements Callable<ExitStatus> {
  private final AnalyzeRequest request;
  private final Session session;
  private final StageClock clock = new StageClock();
  private final Instant started = Instant.now();
  private final RunStages stages;

  AnalysisRun(AnalyzeRequest request, Session session) {
    this.request = request;
    this.session = session;
    this.stages = new RunStages(request);
  }

  @Override
  public ExitStatus call() {
    Resources resources = session.resources();
    PipelineSettings settings = request.pipeline();
    IngestPlan plan = plan();
    // Read before the pipeline is opened, so that its digest is among those the reports name.
    PipelineExtras extras = extras(resources);
    Pipeline pipeline = Pipelines.open(settings, resources, clock, stages.memory()).with(extras);
    PipelineLadder ladder =
        new PipelineLadder(
            pipeline,
            () ->
                Pipelines.openFast(settings, pipeline.taxonomy(), resources, clock, stages.memory())
                    .with(extras));
    try (OutputFolder folder = OutputFolder.open(request.output(), request.force())) {
      try (Interruption interruption = Interruption.watch()) {
        return run(plan, pipeline, ladder, folder, interruption);
      }
    }
  }

  private PipelineExtras extras(Resources resources) {
    Optional<Groups> groups =
        request.expandGroups() ? Optional.of(Groups.load(resources)) : Optional.empty();
    return new PipelineExtras(request.explain(), groups);
  }

  private IngestPlan plan() {
    IngestSettings defaults = IngestSettings.defaults();
    IngestSettings settings =
        new IngestSettings(
            defaults.maximumCharacters(), defaults.longLineCharacters(), request.limit());
    InputStream standardInput = System.in;
    return new Ingestor(settings).plan(request.inputs(), standardInput);
  }

  private ExitStatus run(
      IngestPlan plan,
      Pipeline pipeline,
      PipelineLadder ladder,
      OutputFolder folder,
      Interruption interruption) {
    DocumentSink sink = sink(folder);
    Map<String, String> themeLabels = new LinkedHashMap<>();
    pipeline.taxonomy().themes().forEach(theme -> themeLabels.put(theme.id(), theme.label()));
    CorpusAccumulator accumulator = new CorpusAccumulator(themeLabels);
    GazetteerTally tally = new GazetteerTally();
    List<Outcome> outcomes;
    Instant firstDocument = Instant.now();
    Iterator<IngestItem> items = plan.items();
    try (Progress progress = progress(plan)) {
      outcomes =
          new BatchRunner(ladder, clock, request.threads())
              .run(
                  items,
                  document -> {
                    sink.write(document);
                    accumulator.add(document);
                    tally.add(document);
                  },
                  progress);
    }
    boolean complete = !interruption.happened() || !items.hasNext();
    // From here on files are written; an interrupt has done its work and must not disturb that.
    Thread.interrupted();
    sink.finish();
    CorpusReport report = accumulator.build(OutcomeCounts.of(outcomes));
    CorpusReportJson.write(report, new ReportOptions(request.includeText(), false), folder);
    FailureLines.write(outcomes, folder);
    stages.finish(folder, outcomes, complete);
    RunManifest.Cost cost = new CostCard(clock, firstDocument).of(report, plan.files());
    UserGazetteer user = request.pipeline().gazetteer();
    Optional<GazetteerUse> use =
        user.isEmpty() ? Optional.empty() : Optional.of(tally.build(user.files(), user.shadows()));
    folder.finish(
        manifest(
            plan,
            pipeline.provenance().resources(),
            OutcomeCounts.of(outcomes),
            cost,
            complete,
            use));
    if (!request.quiet()) {
      new RunSummary(session.out()).print(report, outcomes, cost, use, folder.path());
    }
    stages.remark(session.err());
    if (!complete) {
      session.err().println("policyscope: interrupted; what was done is kept.");
      return ExitStatus.INTERRUPTED;
    }
    OutcomeCounts counts = OutcomeCounts.of(outcomes);
    return counts.failed() + counts.degraded() == 0 ? ExitStatus.WELL : ExitStatus.FINDINGS;
  }

  private DocumentSink sink(OutputFolder folder) {
    return switch (request.format()) {
      case JSON -> new DocumentFiles(folder, request.includeText());
      case JSONL -> new DocumentLines(folder, request.includeText());
    };
  }

  private Progress progress(IngestPlan plan) {
    if (request.quiet()) {
      return Progress.quiet();
    }
    long documents = plan.estimatedDocuments();
    return session.terminal()
        ? Progress.bar(session.err(), documents)
        : Progress.lines(session.err(), documents);
  }

  private RunManifest manifest(
      IngestPlan plan,
      SortedMap<String, String> digests,
      OutcomeCounts counts,
      RunManifest.Cost cost,
      boolean complete,
      Optional<GazetteerUse> use) {
    return new RunManifest(
        Pipelines.version(),
        complete,
        request.arguments(),
        request.settings(),
        started,
        Instant.now(),
        System.getProperty("java.version", ""),
        digests,
        Pipelines.modelDigests(request.pipeline(), session.resources()),
        plan.files().stream()
            .map(
                file ->
                    new RunManifest.Input(
                        file.source(), InputDigests.of(file.path()), file.bytes()))
            .toList(),
        counts,
        cost,
        use);
  }
}
