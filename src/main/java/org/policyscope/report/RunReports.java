package org.policyscope.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.StructuredText;

/** The document reports of a finished run, one at a time, in the order of their files. */
final class RunReports {
  private final Path folder;
  private final List<String> files;

  private RunReports(Path folder, List<String> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * @throws PolicyscopeException with {@link ProblemCode#NOT_A_RUN} if there is no finished run
   */
  static RunReports of(Path folder) {
    try {
      JsonView manifest =
          new OldOutput(folder)
              .manifest()
              .filter(view -> view.has("counts"))
              .orElseThrow(() -> notARun(folder, "there is no finished run.json"));
      return new RunReports(folder, OldOutput.listed(manifest).stream().sorted().toList());
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(folder.toString(), String.valueOf(e)), e);
    }
  }

  /**
   * @throws PolicyscopeException with {@link ProblemCode#NOT_A_RUN} if a report is not as it was
   *     written
   */
  void forEach(Consumer<JsonView> reader) {
    for (String file : files) {
      if (!OutputNames.isOurs(file)) {
        continue;
      }
      try {
        if (file.startsWith(OutputNames.DOCUMENTS + "/")) {
          read(file, Files.readString(folder.resolve(file)), reader);
        } else if (file.equals(OutputNames.DOCUMENT_LINES)) {
          readLines(file, reader);
        }
      } catch (IOException e) {
        throw new PolicyscopeException(
            ProblemCode.UNREADABLE_FILE.problem(file, String.valueOf(e)), e);
      }
    }
  }

  private void readLines(String file, Consumer<JsonView> reader) throws IOException {
    try (BufferedReader lines =
        Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(file, line, reader);
      }
    }
  }

  private void read(String file, String json, Consumer<JsonView> reader) {
    try {
      reader.accept(new JsonView(StructuredText.readJsonObject(json)));
    } catch (StructuredText.MalformedException | JsonView.FieldException e) {
      throw notARun(folder.resolve(file), String.valueOf(e.getMessage()));
    }
  }

  private static PolicyscopeException notARun(Path place, String cause) {
    return new PolicyscopeException(ProblemCode.NOT_A_RUN.problem(place.toString(), cause));
  }
}
