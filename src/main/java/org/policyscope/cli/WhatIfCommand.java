package org.policyscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policyscope.cache.StageCache;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.pipeline.KeptTaxonomy;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.SemanticMode;
import org.policyscope.pipeline.StageMemory;
import org.policyscope.pipeline.TaxonomyEffect;
import org.policyscope.pipeline.WhatIf;
import org.policyscope.report.FinishedRun;
import org.policyscope.report.JsonValues;
import org.policyscope.report.KeptStages;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyChange;
import org.policyscope.theme.TaxonomyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change of the taxonomy would change in a finished run. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says which documents of a finished run a change of the taxonomy would change, with quotes."
            + " Changes no file.",
    footer = {
      "",
      "Example: policyscope whatif --theme risk.financial --add \"debt overhang\" output",
      "Example: policyscope whatif --theme risk.financial --add \"moratorium=0.8\" --remove deficit"
          + " output",
      "Example: policyscope whatif --taxonomy my-themes.yaml output"
    })
final class WhatIfCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // filled by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Output folder of a finished run.")
  private Path folder = Path.of("output");

  @Option(names = "--theme", paramLabel = "ID", description = "The theme to change.")
  private @Nullable String theme;

  @Option(
      names = "--add",
      paramLabel = "TERM[=WEIGHT]",
      description =
          "A term to add, with weight 0.5 if none is given, or the new weight of one that is there."
              + " May be given several times, as the next two.")
  private List<String> added = List.of();

  @Option(
      names = "--remove",
      paramLabel = "TERM",
      description = "A term or negative term to take out, as the taxonomy writes it.")
  private List<String> removed = List.of();

  @Option(names = "--negative", paramLabel = "TERM", description = "A negative term to add.")
  private List<String> negative = List.of();

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description = "The document score from which themes are assigned.")
  private @Nullable Double threshold;

  @Option(
      names = "--taxonomy",
      paramLabel = "NAME|FILE",
      description = "A changed taxonomy as a whole, in place of --theme and its terms.")
  private @Nullable String taxonomy;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Shows N documents a theme at most. Default: 20; with --json, all.")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "Writes the result as JSON.")
  private boolean json;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where the stages of the run lie, if they were moved.")
  private @Nullable Path cache;

  WhatIfCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<TaxonomyChange> change = change();
    FinishedRun run = FinishedRun.read(folder);
    SortedMap<String, StageMemory.Keys> keys = keys(run);
    Resources resources = session.resources();
    Supplier<WhatIf.Parts> parts = WhatIf.Parts.loading(mode(run), resources);
    Resource resource = Pipelines.taxonomy(run.setting("taxonomy").orElse("policy"), resources);
    if (!Digests.labelled(resource.sha256()).equals(run.resources().get(resource.key()))) {
      throw new PolicyscopeException(
          ProblemCode.OTHER_RESOURCES.problem(
              folder.toString(), resource.key() + " was changed after the run"));
    }
    StageCache kept = new StageCache(stages(run));
    Taxonomy present = KeptTaxonomy.read(resource, Optional.of(new StageMemory(kept)));
    Taxonomy changed = change.map(one -> one.applyTo(present)).orElseGet(this::whole);
    TaxonomyEffect effect =
        WhatIf.of(kept, parts.get(), resource, present, changed)
            .effect(keys, Runtime.getRuntime().availableProcessors());
    if (json) {
      JsonValues.write(
          WhatIfValues.of(effect, limit == null ? Integer.MAX_VALUE : limit), session.out());
    } else {
      new WhatIfText(session.out(), limit == null ? SHOWN : limit).write(effect);
    }
    return (effect.missing().isEmpty() ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }

  /** Empty where a whole taxonomy is given. */
  private Optional<TaxonomyChange> change() {
    boolean terms = !added.isEmpty() || !removed.isEmpty() || !negative.isEmpty();
    if (taxonomy != null && (theme != null || terms || threshold != null)) {
      throw usage("--taxonomy stands alone; or change one theme with --theme.");
    }
    if (taxonomy == null && !terms && threshold == null) {
      throw usage(
          "Say what to change: --theme with --add, --remove or --negative; --threshold; or"
              + " --taxonomy.");
    }
    if (terms && theme == null) {
      throw usage("Say with --theme which theme gets or loses the terms.");
    }
    if ((threshold != null && !(threshold > 0 && threshold < 1)) || (limit != null && limit < 1)) {
      throw usage("--threshold lies between 0 and 1; --limit is 1 or more.");
    }
    return taxonomy != null
        ? Optional.empty()
        : Optional.of(
            new TaxonomyChange(
                Optional.ofNullable(theme),
                added.stream().map(TaxonomyChange::term).toList(),
                removed,
                negative,
                threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold)));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** With resources of its own, so that those of the run stay what they were. */
  private Taxonomy whole() {
    return TaxonomyReader.read(Pipelines.taxonomy(String.valueOf(taxonomy), session.resources()));
  }

  private SortedMap<String, StageMemory.Keys> keys(FinishedRun run) {
    SortedMap<String, StageMemory.Keys> keys = new TreeMap<>();
    KeptStages.read(folder)
        .forEach((id, own) -> keys.put(id, new StageMemory.Keys(own.reading(), own.themes())));
    if (run.setting("cache").isEmpty()) {
      throw new PolicyscopeException(ProblemCode.NO_STAGES.problem(folder.toString()));
    }
    return keys;
  }

  private Path stages(FinishedRun run) {
    if (cache != null) {
      return cache;
    }
    String place = run.setting("cache").orElse(AnalyzeRequest.Cache.IN_OUTPUT);
    return place.equals(AnalyzeRequest.Cache.IN_OUTPUT)
        ? KeptStages.folderIn(folder)
        : Path.of(place);
  }

  private static SemanticMode mode(FinishedRun run) {
    String label = run.setting("semantic").orElse(SemanticMode.STATIC.label());
    return SemanticMode.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
