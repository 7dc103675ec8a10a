package org.policyscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.resource.Resources;
import picocli.CommandLine.IVersionProvider;

/** Versions of the program, of its engines and models, and of the resources it would use. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add("policyscope " + Pipelines.version());
    Pipelines.engineVersions().forEach((name, version) -> lines.add(name + " " + version));
    Resources resources = new Session(System.out, System.err, Map.of()).resources();
    for (String folder : List.of("cleaning", "gazetteers", "patterns", "themes")) {
      for (String name :
          resources.list(
              folder, folder.equals("themes") || folder.equals("cleaning") ? "yaml" : "tsv")) {
        lines.add(name + " sha256:" + resources.get(name).sha256().substring(0, 16));
      }
    }
    return lines.toArray(String[]::new);
  }
}
