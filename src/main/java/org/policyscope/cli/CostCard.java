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

  private final StageClock clock;
  private final Instant started;

  CostCard(StageClock clock, Instant started) {
    this.clock = clock;
    this.started = started;
  }

  RunManifest.Cost of(CorpusReport report, List<InputFile> files) {
    double seconds = Duration.between(started, Instant.now()).toMillis() / MILLISECONDS;
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
        report.totals().tokens(),
        ThemeFormula.round(report.totals().tokens() / seconds),
        ThemeFormula.round(megabytes / seconds),
        ThemeFormula.round(peakHeap() / MEGABYTE),
        stages);
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
