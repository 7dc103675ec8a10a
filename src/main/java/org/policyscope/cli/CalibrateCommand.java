package org.policyscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyscope.evaluation.CalibrationFit;
import org.policyscope.evaluation.CalibrationSample;
import org.policyscope.evaluation.CalibrationSamples;
import org.policyscope.evaluation.TopicMapping;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the coefficients of sentence scores; see {@code docs/scores.md}. */
@Command(
    name = "calibrate",
    hidden = true,
    mixinStandardHelpOptions = true,
    description =
        "Fits the coefficients that combine the lexical and the semantic part of sentence scores on"
            + " gold files, and prints them with figures for themes, taxonomies and texts that were"
            + " left out.",
    footer = {
      "",
      "Example: policyscope calibrate policy=sentences.jsonl agenda=titles.jsonl --fast"
    })
final class CalibrateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "TAXONOMY=GOLD.jsonl",
      arity = "1..*",
      description = "A gold file and the taxonomy that its themes are of.")
  private List<String> gold = List.of();

  @Mixin private PipelineOptions options = new PipelineOptions();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Which theme stands for a sector, as in `evaluate`.")
  private @Nullable Path mapping;

  @Option(names = "--samples", description = "Prints what would be fitted on, and fits nothing.")
  private boolean printsSamples;

  CalibrateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Map<String, List<Path>> byTaxonomy = new TreeMap<>();
    for (String pair : gold) {
      int at = pair.indexOf('=');
      byTaxonomy
          .computeIfAbsent(pair.substring(0, Math.max(0, at)), taxonomy -> new ArrayList<>())
          .add(Path.of(pair.substring(at + 1)));
    }
    Optional<TopicMapping> sectors = Optional.ofNullable(mapping).map(TopicMapping::read);
    List<CalibrationSample> samples = new ArrayList<>();
    byTaxonomy.forEach(
        (taxonomy, files) -> {
          Pipeline pipeline =
              Pipelines.openUncalibrated(
                  options.settings(session).withTaxonomy(taxonomy), session.resources());
          List<String> themes = pipeline.taxonomy().themes().stream().map(Theme::id).toList();
          samples.addAll(
              new CalibrationSamples(pipeline::annotate, taxonomy, themes).read(files, sectors));
        });
    if (printsSamples) {
      samples.forEach(this::print);
    } else {
      session.out().print(new CalibrationFit(samples).report());
    }
    return ExitStatus.WELL.code();
  }

  private void print(CalibrationSample sample) {
    session
        .out()
        .printf(
            Locale.ROOT,
            "%s\t%s\t%d\t%s\t%s\t%d%n",
            sample.taxonomy(),
            sample.theme(),
            sample.text(),
            sample.lexical(),
            sample.semantic(),
            sample.truth() ? 1 : 0);
  }
}
