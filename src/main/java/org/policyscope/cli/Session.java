package org.policyscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.policyscope.resource.Resources;

/**
 * Where a command runs.
 *
 * @param out standard output: data
 * @param err standard error: progress and problems
 * @param environment variables of the process
 */
record Session(PrintStream out, PrintStream err, Map<String, String> environment) {

  Session {
    environment = Map.copyOf(environment);
  }

  /** The models folder of the installation, and the jar where it lacks something. */
  Resources resources() {
    return new Resources(
        Optional.ofNullable(System.getProperty("policyscope.home"))
            .map(home -> Path.of(home, "models")));
  }

  /** The jar with CoreNLP's English models. */
  Optional<Path> coreNlpModels() {
    return Optional.ofNullable(System.getProperty("policyscope.corenlp.models"))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .map(Path::of);
  }

  /** Whether standard error is a terminal that a person looks at. */
  boolean terminal() {
    return Boolean.getBoolean("policyscope.terminal");
  }
}
