package org.policyscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.TaxonomyExamples;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists theme taxonomies and finds what is wrong with one. */
@Command(
    name = "taxonomy",
    mixinStandardHelpOptions = true,
    description = "Lists theme taxonomies, or checks one and runs its example sentences.",
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
        spec.commandLine(), "Say `taxonomy list` or `taxonomy check FILE`.");
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
          "Says file, line and cause of everything that is wrong; status 1 if anything is.",
      footer = {"", "Example: policyscope taxonomy check my-themes.yaml"})
  int check(
      @Parameters(paramLabel = "FILE", description = "A taxonomy in YAML, or the name of one.")
          String file) {
    Resources resources = session.resources();
    Resource resource = Pipelines.taxonomy(file, resources);
    TaxonomyReader.Result result = TaxonomyReader.check(resource);
    List<TaxonomyReader.Finding> findings = result.findings();
    if (findings.isEmpty()) {
      findings = TaxonomyExamples.failures(resource, resources);
    }
    String place = Files.isRegularFile(Path.of(file)) ? file : resource.name();
    findings.forEach(
        finding ->
            session
                .out()
                .println(
                    finding.place().replace(resource.name(), place) + ": " + finding.message()));
    long examples =
        result.taxonomy().themes().stream()
            .mapToLong(
                theme -> theme.examples().positive().size() + theme.examples().negative().size())
            .sum();
    session
        .out()
        .printf(
            "%s: %d themes, %d examples, %d findings%n",
            place, result.taxonomy().themes().size(), examples, findings.size());
    return (findings.isEmpty() ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }
}
