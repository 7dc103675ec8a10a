package org.policyscope.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.CorpusReport.DocumentSummary;
import org.policyscope.document.CorpusReport.EntitySummary;
import org.policyscope.document.CorpusReport.ThemeSummary;
import org.policyscope.document.CorpusReport.Totals;
import org.policyscope.document.CorpusReport.YearCount;
import org.policyscope.document.EntityType;
import org.policyscope.document.LinkCount;
import org.policyscope.document.MentionCount;
import org.policyscope.document.Outcome;
import org.policyscope.document.OutcomeCounts;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.Role;
import org.policyscope.document.StanceCounts;

/** Finished runs made by hand. */
final class SampleRuns {
  private SampleRuns() {}

  static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome.Skipped(
              "void.txt", "void.txt", "ingest", ProblemCode.EMPTY_DOCUMENT.problem("void.txt")),
          new Outcome.Done("b.txt", "b.txt"),
          new Outcome.Degraded(
              "a.txt",
              "a.txt",
              "ingest",
              0,
              List.of(
                  ProblemCode.INVALID_BYTES.problem("a.txt"),
                  ProblemCode.NUL_CHARACTERS.problem("a.txt"))),
          new Outcome.Failed(
              "x.txt",
              "x.txt",
              "ingest",
              ProblemCode.UNREADABLE_FILE.problem("half a pair: \ud800")));

  /** Writes a run of two documents, one empty and one unreadable file. */
  static void write(Path folder, boolean includeText, boolean lines) {
    try (OutputFolder output = OutputFolder.open(folder, false)) {
      DocumentSink sink =
          lines ? new DocumentLines(output, includeText) : new DocumentFiles(output, includeText);
      sink.write(SampleDocuments.sample("b.txt"));
      sink.write(SampleDocuments.sample("a.txt"));
      sink.finish();
      CorpusReportJson.write(corpus(), new ReportOptions(includeText, false), output);
      FailureLines.write(OUTCOMES, output);
      KeptStages.Keys keys = new KeptStages.Keys("d".repeat(64), "e".repeat(64));
      KeptStages.write(new TreeMap<>(Map.of("a.txt", keys, "b.txt", keys)), output);
      output.finish(manifest());
    }
  }

  static RunManifest manifest() {
    return new RunManifest(
        "1.0.0",
        true,
        List.of("analyze", "corpus"),
        Map.of("engine", "corenlp"),
        Instant.parse("2026-01-02T03:04:05Z"),
        Instant.parse("2026-01-02T03:04:06Z"),
        "17.0.1",
        new TreeMap<>(Map.of("themes/policy", "sha256:" + "a".repeat(64))),
        new TreeMap<>(Map.of("tagger", "sha256:" + "b".repeat(64))),
        List.of(
            new RunManifest.Input("a.txt", Optional.of("c".repeat(64)), 10),
            new RunManifest.Input("x.txt", Optional.empty(), 0)),
        OutcomeCounts.of(OUTCOMES),
        new RunManifest.Cost(
            1.25,
            0.5,
            36,
            28.8,
            0.001,
            64,
            List.of(new RunManifest.StageCost("analysis", 0.75, 1))));
  }

  static CorpusReport corpus() {
    AnnotatedDocument document = SampleDocuments.sample("a.txt");
    List<DocumentSummary> documents = new ArrayList<>();
    for (String id : List.of("a.txt", "b.txt")) {
      documents.add(
          new DocumentSummary(
              id, Optional.of("A note"), Optional.empty(), 18, 3, List.of("risk.financial")));
    }
    return new CorpusReport(
        new Totals(
            2,
            224,
            36,
            6,
            6,
            new EnumMap<>(
                Map.of(
                    EntityType.COUNTRY, 4L, EntityType.INSTITUTION, 4L, EntityType.STRATEGY, 0L))),
        OutcomeCounts.of(OUTCOMES),
        List.of(new YearCount(Optional.of(2018), 1), new YearCount(Optional.empty(), 1)),
        List.of(theme("risk", "Risk"), theme("risk.financial", "Financial risk")),
        entities(document),
        documents);
  }

  private static ThemeSummary theme(String id, String label) {
    return new ThemeSummary(
        id,
        label,
        2,
        2,
        0.333333,
        0.862385,
        StanceCounts.none(),
        List.of(new LinkCount("KEN", EntityType.COUNTRY, Role.AT_RISK, 2, 2)),
        0);
  }

  private static Map<EntityType, List<EntitySummary>> entities(AnnotatedDocument document) {
    Map<EntityType, List<EntitySummary>> entities = new TreeMap<>();
    for (EntityType type : EntityType.values()) {
      entities.put(
          type,
          MentionCount.of(document, type).stream().map(m -> new EntitySummary(m, 1)).toList());
    }
    return entities;
  }
}
