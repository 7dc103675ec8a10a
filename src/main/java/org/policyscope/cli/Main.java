package org.policyscope.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policyscope.document.PolicyscopeException;
import picocli.CommandLine;

/** Starts a command and ends the process with its status. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, System.getenv(), out, err));
  }

  /**
   * The same without ending the process.
   *
   * @return the exit status
   */
  static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Session session = new Session(out, err, environment);
    CommandLine commandLine =
        new CommandLine(new PolicyscopeCommand())
            .addSubcommand(new AnalyzeCommand(session))
            .addSubcommand(new VerifyCommand(session))
            .addSubcommand(new EvaluateCommand(session))
            .addSubcommand(new CalibrateCommand(session))
            .addSubcommand(new ResolveCommand(session))
            .addSubcommand(new CommandLine(new TaxonomyCommand(session)))
            .addSubcommand(new WhatIfCommand(session))
            .setDefaultValueProvider(new EnvironmentDefaults(environment))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(outWriter)
            .setErr(errWriter)
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> explain(exception, err).code());
    return commandLine.execute(arguments);
  }

  private static ExitStatus explain(Exception exception, PrintStream err) {
    if (exception instanceof PolicyscopeException known) {
      err.println("policyscope: " + known.problem().describe());
      return ExitStatus.of(known.problem());
    }
    err.println("policyscope: the run could not go on: " + exception);
    return ExitStatus.BROKEN;
  }
}
