package org.policyscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policyscope.entity.Resolution;
import org.policyscope.entity.UserResolver;
import org.policyscope.resource.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a whole string is. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Says what a whole string is: country, institution or strategy, with id and why.",
    footer = {"", "Example: policyscope resolve OBOR \"Republic of Korea\" AIIB"})
final class ResolveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "What to resolve; quote names.")
  private List<String> names = List.of();

  @Mixin private GazetteerOptions gazetteers = new GazetteerOptions();

  ResolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Resources resources = session.resources();
    UserResolver resolver = UserResolver.of(resources, gazetteers.read(resources));
    boolean all = true;
    for (String name : names) {
      Optional<Resolution> found = resolver.resolve(name);
      all &= found.isPresent();
      session.out().println(found.map(resolution -> line(name, resolution)).orElse(name + "\t-"));
    }
    return (all ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }

  static String line(String name, Resolution resolution) {
    return String.join(
        "\t",
        name,
        resolution.type().label(),
        resolution.canonical().id(),
        resolution.canonical().name(),
        resolution.reason());
  }
}
