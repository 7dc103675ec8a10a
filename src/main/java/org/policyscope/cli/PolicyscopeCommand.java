package org.policyscope.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: says what it can do. */
@Command(
    name = "policyscope",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads policy texts, finds countries, institutions, strategies and themes, and writes JSON"
            + " reports that can be checked word by word.",
    footer = {
      "",
      "Example: policyscope analyze corpus --output output",
      "",
      "Exit status: 0 all well, 1 finished with failures or mismatches, 2 wrong usage, 3 the run"
          + " could not go on, 130 interrupted."
    })
final class PolicyscopeCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // filled by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
