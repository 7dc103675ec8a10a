package org.policyscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.cache.StageCache;
import org.policyscope.document.Outcome;
import org.policyscope.pipeline.StageMemory;
import org.policyscope.report.KeptStages;
import org.policyscope.report.OutputFolder;

/** The stages that one run keeps, from its start to its end. */
final class RunStages {
  private final AnalyzeRequest request;
  private final Optional<StageMemory> memory;

  RunStages(AnalyzeRequest request) {
    this.request = request;
    this.memory =
        request
            .cacheFolder()
            .filter(folder -> request.cache().shared().isPresent() || own())
            .map(folder -> new StageMemory(new StageCache(folder)));
  }

  /** Whether the output folder's own folder of stages may be used. */
  private boolean own() {
    return KeptStages.isUsable(request.output());
  }

  Optional<StageMemory> memory() {
    return memory;
  }

  /** Lists what was kept, and removes from the output folder what no document needs any more. */
  void finish(OutputFolder folder, List<Outcome> outcomes, boolean complete) {
    memory.ifPresent(kept -> KeptStages.write(keys(kept, outcomes), folder));
    if (complete && own()) {
      Path place = KeptStages.folderIn(request.output());
      boolean used = memory.isPresent() && request.cache().shared().isEmpty();
      new StageCache(place).keepOnly(used ? entries(memory.get()) : Set.of());
    }
  }

  /** What a user should know of it. */
  void remark(PrintStream err) {
    memory.ifPresent(
        kept -> {
          StageCache.Use use = kept.cache().use();
          if (use.damaged() > 0) {
            err.printf(
                "policyscope: %d kept stages were damaged or none of ours, and were made again.%n",
                use.damaged());
          }
          if (use.unwritten() > 0) {
            err.printf(
                "policyscope: %d stages could not be kept in %s; the next run makes them again.%n",
                use.unwritten(), request.cacheFolder().orElseThrow());
          }
        });
  }

  private static SortedMap<String, KeptStages.Keys> keys(StageMemory kept, List<Outcome> outcomes) {
    SortedMap<String, KeptStages.Keys> keys = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Done || outcome instanceof Outcome.Degraded) {
        Optional.ofNullable(kept.keys().get(outcome.id()))
            .ifPresent(
                own -> keys.put(outcome.id(), new KeptStages.Keys(own.reading(), own.themes())));
      }
    }
    return keys;
  }

  private static Set<String> entries(StageMemory kept) {
    Set<String> entries = new HashSet<>(kept.shared());
    kept.keys()
        .values()
        .forEach(
            keys -> {
              entries.add(keys.reading());
              entries.add(keys.themes());
            });
    return entries;
  }
}
