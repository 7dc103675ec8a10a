package org.policyscope.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * What {@code run.json} says of a run that is over.
 *
 * @param settings as plain values
 * @param resources key → digest
 */
public record FinishedRun(Map<String, Object> settings, SortedMap<String, String> resources) {

  public FinishedRun {
    settings = Map.copyOf(settings);
    resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
  }

  /**
   * Reads it.
   *
   * @throws PolicyscopeException with {@link ProblemCode#NOT_A_RUN} if there is no finished run
   */
  public static FinishedRun read(Path folder) {
    try {
      JsonView manifest =
          new OldOutput(folder)
              .manifest()
              .filter(view -> view.has("counts"))
              .orElseThrow(
                  () -> new PolicyscopeException(ProblemCode.NOT_A_RUN.problem(folder.toString())));
      Map<String, Object> settings = new TreeMap<>();
      manifest
          .object("settings")
          .fields()
          .forEach(
              (name, value) -> {
                if (value != null) {
                  settings.put(String.valueOf(name), value);
                }
              });
      SortedMap<String, String> resources = new TreeMap<>();
      manifest
          .object("resources")
          .fields()
          .forEach((name, digest) -> resources.put(String.valueOf(name), String.valueOf(digest)));
      return new FinishedRun(settings, resources);
    } catch (JsonView.FieldException e) {
      throw new PolicyscopeException(
          ProblemCode.NOT_A_RUN.problem(folder.toString(), String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(folder.toString(), String.valueOf(e)), e);
    }
  }

  /** A setting in words, if the run noted it. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name)).map(String::valueOf);
  }
}
