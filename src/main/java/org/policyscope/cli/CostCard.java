package org.policyscope.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.policyscope.document.CorpusReport;
import org.policyscope.ingest.InputFile;
import org.policyscope.pipeline.Stage;
import org.policyscope.pipeline.StageClock;
import org.policyscope.report.RunManifest;
import org.policyscope.theme.ThemeFormula;

/** Adds up what a run cost. */
final class CostCard {
  private static final double MILLISECONDS = 1e3;
  private static final double MEGABYTE = 1e6;
  private static final double LEAST_SECONDS = 0.001;

  private final StageClock clock;
  private final Instant firstDocument;

  /**
   * @param firstDocument when everything was loaded and reading began
   */
  CostCard(StageClock clock, Instant firstDocument) {
    this.clock = clock;
    this.firstDocument = firstDocument;
  }

  RunManifest.Cost of(CorpusReport report, List<InputFile> files) {
    Instant now = Instant.now();
    double seconds = seconds(processStart(), now);
    double reading = Math.max(LEAST_SECONDS, seconds(firstDocument, now));
    double megabytes = files.stream().mapToLong(InputFile::bytes).sum() / MEGABYTE;
    double all = 0;
    for (Stage stage : Stage.values()) {
      all += clock.seconds(stage);
    }
    List<RunManifest.StageCost> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      double own = clock.seconds(stage);
      stages.add(
          new RunManifest.StageCost(
              stage.label(),
              ThemeFormula.round(own),
              all == 0 ? 0 : ThemeFormula.round(own / all)));
    }
    return new RunManifest.Cost(
        seconds,
        ThemeFormula.round(Math.max(0, seconds - reading)),
        report.totals().tokens(),
        ThemeFormula.round(report.totals().tokens() / reading),
        ThemeFormula.round(megabytes / reading),
        ThemeFormula.round(peakHeap() / MEGABYTE),
        stages);
  }

  private static Instant processStart() {
    return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / MILLISECONDS;
  }

  /** The sum of the peaks of all heap pools: an upper bound of the peak of the whole. */
  private static double peakHeap() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak;
  }
}
