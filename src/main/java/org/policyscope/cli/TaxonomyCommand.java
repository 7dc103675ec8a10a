package org.policyscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.TaxonomyExamples;
import org.policyscope.report.TaxonomyDoctor;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Codebook;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists theme taxonomies, prints them, and finds what is wrong with one. */
@Command(
    name = "taxonomy",
    mixinStandardHelpOptions = true,
    description =
        "Lists theme taxonomies, checks one and runs its example sentences, prints one, or examines"
            + " one on a finished run.",
    footer = {"", "Example: policyscope taxonomy check models/themes/policy.yaml"})
final class TaxonomyCommand implements Runnable {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // filled by picocli
  private CommandSpec spec;

  TaxonomyCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say `taxonomy list`, `taxonomy check FILE`, `taxonomy codebook FILE` or `taxonomy doctor"
            + " DIR`.");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the taxonomies in models/themes with their themes.",
      footer = {"", "Example: policyscope taxonomy list"})
  int list() {
    Resources resources = session.resources();
    for (String name : resources.list("themes", "yaml")) {
      Resource resource = resources.get(name);
      if (!resource.content().contains("\nthemes:")) {
        continue;
      }
      Taxonomy taxonomy = TaxonomyReader.read(resource);
      session.out().printf("%s\t%s %s%n", taxonomy.id(), taxonomy.label(), taxonomy.version());
      taxonomy
          .themes()
          .forEach(theme -> session.out().printf("  %s\t%s%n", theme.id(), theme.label()));
    }
    return ExitStatus.WELL.code();
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Says file, line and cause of everything that is wrong; status 1 if anything is."
              + " Warnings are likely slips and what is missing, and leave the status alone.",
      footer = {"", "Example: policyscope taxonomy check my-themes.yaml"})
  int check(
      @Parameters(
              paramLabel = "FILE",
              description = "A taxonomy in any form of docs/taxonomies.md, or the name of one.")
          String file) {
    Resources resources = session.resources();
    Resource resource = Pipelines.taxonomy(file, resources);
    TaxonomyReader.Result result = TaxonomyReader.check(resource);
    List<TaxonomyReader.Finding> findings = result.findings();
    if (findings.isEmpty()) {
      findings = TaxonomyExamples.failures(result, resources);
    }
    String place = Files.isRegularFile(Path.of(file)) ? file : resource.name();
    findings.forEach(
        finding -> session.out().println(at(finding, resource, place) + ": " + finding.message()));
    result
        .warnings()
        .forEach(
            warning ->
                session
                    .out()
                    .println(at(warning, resource, place) + ": warning: " + warning.message()));
    long examples =
        result.taxonomy().themes().stream()
            .mapToLong(
                theme -> theme.examples().positive().size() + theme.examples().negative().size())
            .sum();
    session
        .out()
        .printf(
            "%s: %d themes, %d examples, %d findings, %d warnings%n",
            place,
            result.taxonomy().themes().size(),
            examples,
            findings.size(),
            result.warnings().size());
    return (findings.isEmpty() ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }

  @Command(
      name = "codebook",
      mixinStandardHelpOptions = true,
      description =
          "Writes a taxonomy as a book for print: definitions, coding rules, examples, terms.",
      footer = {
        "",
        "Example: policyscope taxonomy codebook policy --format html --output codebook.html"
      })
  int codebook(
      @Parameters(paramLabel = "FILE|NAME", description = "A taxonomy, or the name of one.")
          String file,
      @Option(
              names = "--format",
              paramLabel = "NAME",
              defaultValue = "markdown",
              description = "markdown or html. Default: ${DEFAULT-VALUE}.")
          Codebook.Format format,
      @Option(
              names = "--output",
              paramLabel = "FILE",
              description = "Where to write it. Default: standard output.")
          Optional<Path> output) {
    Taxonomy taxonomy = TaxonomyReader.read(Pipelines.taxonomy(file, session.resources()));
    String book = Codebook.of(taxonomy, format);
    if (output.isEmpty()) {
      session.out().print(book);
      return ExitStatus.WELL.code();
    }
    try {
      Files.writeString(output.get(), book);
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.OUTPUT_NOT_WRITABLE.problem(output.get().toString(), String.valueOf(e)), e);
    }
    return ExitStatus.WELL.code();
  }

  @Command(
      name = "doctor",
      mixinStandardHelpOptions = true,
      description =
          "Examines on a finished run which terms never fire, fire everywhere, are always shadowed,"
              + " never count or fire for two themes, and proposes terms with their contexts.",
      footer = {"", "Example: policyscope taxonomy doctor output"})
  int doctor(
      @Parameters(paramLabel = "DIR", description = "Output folder of a finished run.") Path folder,
      @Option(
              names = "--taxonomy",
              paramLabel = "NAME|FILE",
              defaultValue = "policy",
              description = "The taxonomy that the run used. Default: ${DEFAULT-VALUE}.")
          String taxonomy,
      @Option(
              names = "--proposals",
              paramLabel = "N",
              defaultValue = "10",
              description = "How many terms to propose for each theme. Default: ${DEFAULT-VALUE}.")
          int proposals) {
    Taxonomy read = TaxonomyReader.read(Pipelines.taxonomy(taxonomy, session.resources()));
    DiagnosisText.write(new TaxonomyDoctor(read, proposals).examine(folder), session.out());
    return ExitStatus.WELL.code();
  }

  private static String at(TaxonomyReader.Finding finding, Resource resource, String place) {
    return finding.place().startsWith(resource.name())
        ? place + finding.place().substring(resource.name().length())
        : finding.place();
  }
}
