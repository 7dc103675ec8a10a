package org.policyscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The program run with arguments, inside the test's own process.
 *
 * @param status it ended with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(String... arguments) {
    return with(Map.of(), arguments);
  }

  static CommandLineRun with(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Analyses with the fast level, which loads no big model. */
  static CommandLineRun fast(Path input, Path output, String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "analyze";
    arguments[1] = input.toString();
    arguments[2] = "--fast";
    arguments[3] = "--output";
    arguments[4] = output.toString();
    System.arraycopy(more, 0, arguments, 5, more.length);
    return of(arguments);
  }
}
