package org.policyscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policyscope.ingest.IngestSettings;
import org.policyscope.ingest.Ingestor;
import org.policyscope.pipeline.MeaningsAnew;
import org.policyscope.report.MeaningSource;
import org.policyscope.report.Mismatch;
import org.policyscope.report.RunVerifier;
import org.policyscope.report.SourceTexts;
import org.policyscope.report.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a finished run. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Checks a finished run: every quote equals the text at its offsets, every score follows from"
            + " its evidence, every file is the one in the manifest. Status 1 if anything is not.",
    footer = {
      "",
      "Example: policyscope verify output",
      "Example: policyscope verify output-without-text --source corpus"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int SHOWN = 50;

  private final Session session;

  @Parameters(paramLabel = "DIR", description = "Output folder of a finished run.")
  private Path folder = Path.of("output");

  @Option(
      names = "--source",
      paramLabel = "INPUT",
      arity = "1..*",
      description = "What the run was made from; the texts are read again and compared.")
  private List<String> sources = List.of();

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<SourceTexts> texts =
        sources.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new IngestedTexts(
                    new Ingestor(IngestSettings.defaults()).plan(sources, System.in)));
    Verification verification = new RunVerifier().verify(folder, texts, meanings());
    verification.mismatches().stream().limit(SHOWN).forEach(this::print);
    if (verification.mismatchCount() > SHOWN) {
      session.out().printf("and %d more%n", verification.mismatchCount() - SHOWN);
    }
    session
        .out()
        .printf(
            "%d documents, %d quotes and %d figures checked, %d mismatches%n",
            verification.documents(),
            verification.quotes(),
            verification.figures(),
            verification.mismatchCount());
    if (verification.uncheckedQuotes() > 0) {
      session
          .out()
          .printf(
              "%d quotes unchecked: the reports hold no text; give the input with --source%n",
              verification.uncheckedQuotes());
    }
    if (verification.uncheckedMeanings() > 0) {
      session
          .out()
          .printf(
              "%d semantic parts of scores taken as they stand: their text, vectors or taxonomy is"
                  + " not at hand%n",
              verification.uncheckedMeanings());
    }
    return (verification.holds() ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }

  private MeaningSource meanings() {
    MeaningsAnew anew = new MeaningsAnew(session.resources());
    return (formula, resources) ->
        anew.of(formula, resources).map(meaning -> sentence -> meaning.apply(sentence));
  }

  private void print(Mismatch mismatch) {
    session
        .out()
        .printf(
            "%s %s: expected %s, found %s%n",
            mismatch.file(), mismatch.place(), mismatch.expected(), mismatch.found());
  }
}
