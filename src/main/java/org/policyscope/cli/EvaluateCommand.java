package org.policyscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policyscope.evaluation.Evaluation;
import org.policyscope.evaluation.EvaluationText;
import org.policyscope.evaluation.Evaluator;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.report.JsonValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the pipeline on gold files. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Scores the pipeline on gold files: precision, recall and F1 of entities (exact and"
            + " overlapping; plain, with the right code, with the right id, names only) and themes.",
    footer = {
      "",
      "A gold file holds a text a line: {\"id\", \"text\", \"entities\", \"sentences\"}, see"
          + " docs/evaluation.md.",
      "",
      "Example: policyscope evaluate gold.jsonl --engine opennlp"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", description = "Scored as one set.")
  private List<Path> gold = List.of();

  @Mixin private PipelineOptions options = new PipelineOptions();

  @Option(names = "--json", description = "Writes the figures as JSON.")
  private boolean json;

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Pipeline pipeline =
        Pipelines.open(options.settings(session), session.resources(), new StageClock());
    Evaluation evaluation = new Evaluator(pipeline::annotate).evaluate(gold);
    if (json) {
      JsonValues.write(evaluation.toMap(), session.out());
    } else {
      session.out().print(EvaluationText.render(evaluation));
    }
    return ExitStatus.WELL.code();
  }
}
