package org.policyscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: documents in, reports out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads documents and writes a JSON report for each, and one for all together.",
    footer = {
      "",
      "Every option can also be set in the environment: POLICYSCOPE_ENGINE=opennlp.",
      "",
      "Example: policyscope analyze corpus --output output",
      "Example: policyscope analyze speeches/*.txt --fast --format jsonl --output speeches-out",
      "Example: cat paper.txt | policyscope analyze - --output paper-out"
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // filled by picocli
  private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      defaultValue = "corpus",
      description =
          "Files, folders (walked recursively, hidden files skipped), globs, or - for standard"
              + " input. Default: ${DEFAULT-VALUE}.")
  private List<String> inputs = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder for the reports. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("output");

  @Mixin private PipelineOptions pipeline = new PipelineOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at a time. Default: the number of processors.")
  private @Nullable Integer threads;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description =
          "json: a file for each document; jsonl: one file, a line for each. Default:"
              + " ${DEFAULT-VALUE}.")
  private AnalyzeRequest.Format format = AnalyzeRequest.Format.JSON;

  @Option(
      names = "--no-text",
      description = "Leaves the text and all quotes out; offsets and digests stay.")
  private boolean noText;

  @Option(
      names = "--explain",
      description =
          "Adds to each entity why it is one, and lists what was not taken for a country.")
  private boolean explain;

  @Option(
      names = "--expand-groups",
      description =
          "Adds to each group of countries, such as ASEAN, its members at the document's date.")
  private boolean expandGroups;

  @Option(
      names = "--force",
      description = "Writes into a folder that holds other files; never deletes them.")
  private boolean force;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where the stages of the analysis are kept for the next run and for `whatif`; several runs"
              + " may share one. Default: a hidden folder in the output folder, or none with"
              + " --no-text.")
  private @Nullable Path cache;

  @Option(names = "--no-cache", description = "Keeps no stages, and takes none from earlier runs.")
  private boolean noCache;

  @Option(names = "--limit", paramLabel = "N", description = "Takes the first N documents only.")
  private @Nullable Integer limit;

  @Option(names = "--quiet", description = "Shows neither progress nor summary.")
  private boolean quiet;

  AnalyzeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1 || (limit != null && limit < 1)) {
      throw new ParameterException(
          spec.commandLine(), "--threads and --limit take a whole number of 1 or more.");
    }
    if (noCache && cache != null) {
      throw new ParameterException(
          spec.commandLine(), "--cache and --no-cache cannot stand together.");
    }
    AnalyzeRequest request =
        new AnalyzeRequest(
            inputs,
            output,
            pipeline.settings(session),
            workers,
            format,
            !noText,
            explain,
            expandGroups,
            force,
            limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
            quiet,
            noCache
                ? AnalyzeRequest.Cache.OFF
                : AnalyzeRequest.Cache.of(Optional.ofNullable(cache), !noText),
            spec.commandLine().getParent().getParseResult().originalArgs());
    return new AnalysisRun(request, session).call().code();
  }
}
