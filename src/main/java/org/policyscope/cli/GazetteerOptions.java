package org.policyscope.cli;

import java.nio.file.Path;
import java.util.List;
import org.policyscope.entity.UserGazetteer;
import org.policyscope.resource.Resources;
import picocli.CommandLine.Option;

/** Names of the user's own, for every command that looks for names. */
final class GazetteerOptions {
  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Names of your own, which go before all others: a table (TSV, CSV) or a SKOS vocabulary"
              + " (RDF/XML, Turtle), see docs/gazetteers.md. May be given several times.")
  private List<Path> files = List.of();

  UserGazetteer read(Resources resources) {
    return UserGazetteer.read(files, resources);
  }
}
