package org.policyscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyscope.evaluation.Evaluation;
import org.policyscope.evaluation.EvaluationText;
import org.policyscope.evaluation.Evaluator;
import org.policyscope.evaluation.TopicMapping;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.report.JsonValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the pipeline on gold files. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Scores the pipeline on gold files: precision, recall and F1 of entities (exact and"
            + " overlapping; plain, with the right code, with the right id, names only), full names of"
            + " acronyms, themes of sentences, and topics of texts, each with its 95 %% bootstrap interval over the texts.",
    footer = {
      "",
      "A gold file holds a text a line: {\"id\", \"text\", \"entities\", \"sentences\"}, see"
          + " docs/evaluation.md.",
      "",
      "Example: policyscope evaluate gold.jsonl --engine opennlp --errors 20"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", description = "Scored as one set.")
  private List<Path> gold = List.of();

  @Mixin private PipelineOptions options = new PipelineOptions();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "Table of two columns with a head line, split by tabs: a sector as gold texts name it, and"
              + " the theme that stands for it. Texts without one are left out, and counted.")
  private @Nullable Path mapping;

  @Option(names = "--json", description = "Writes the figures as JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Lists up to N errors of each type of entity and of each theme: missed, spurious, wrong"
              + " boundary, wrong id, each with its sentence.")
  private int errors;

  @Spec
  @SuppressWarnings("NullAway.Init") // filled by picocli
  private CommandSpec spec;

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(
          spec.commandLine(), "--errors takes a whole number of 0 or more.");
    }
    Pipeline pipeline =
        Pipelines.open(options.settings(session), session.resources(), new StageClock());
    Evaluation evaluation =
        new Evaluator(pipeline::annotate, Optional.ofNullable(mapping).map(TopicMapping::read))
            .evaluate(gold);
    if (json) {
      Map<String, Object> figures = new LinkedHashMap<>(evaluation.toMap());
      if (errors > 0) {
        figures.put("errors", evaluation.errors().toList(errors));
      }
      JsonValues.write(figures, session.out());
    } else {
      session.out().print(EvaluationText.render(evaluation, errors));
    }
    return ExitStatus.WELL.code();
  }
}
