package org.policyscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyscope.document.GroupMembers;
import org.policyscope.entity.EntityResolver;
import org.policyscope.entity.Groups;
import org.policyscope.entity.Resolution;
import org.policyscope.entity.UserResolver;
import org.policyscope.resource.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a whole string is. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Says what a whole string is: country, institution or strategy, with id and why.",
    footer = {
      "",
      "Prints a line for each name: the name, its type, id, canonical name and the reason,"
          + " separated by tabs. Of a name that is none of the three, the type is a hyphen, and the"
          + " reason says why.",
      "",
      "Example: policyscope resolve OBOR \"Republic of Korea\" AIIB",
      "Example: policyscope resolve --members ASEAN"
    })
final class ResolveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "What to resolve; quote names.")
  private List<String> names = List.of();

  @Mixin private GazetteerOptions gazetteers = new GazetteerOptions();

  @Option(
      names = "--members",
      description = "Adds a column with the present members of a group of countries.")
  private boolean members;

  private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\u2028\u2029]");

  ResolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Resources resources = session.resources();
    UserResolver resolver = UserResolver.of(resources, gazetteers.read(resources));
    Optional<Groups> groups = members ? Optional.of(Groups.load(resources)) : Optional.empty();
    boolean all = true;
    for (String name : names) {
      Resolution resolution = resolver.resolve(name);
      all &= resolution.isFound();
      String line = line(name, resolution);
      session.out().println(groups.map(known -> line + column(known, resolution)).orElse(line));
    }
    return (all ? ExitStatus.WELL : ExitStatus.FINDINGS).code();
  }

  private static String column(Groups groups, Resolution resolution) {
    List<String> countries =
        groups
            .members(resolution.id(), Optional.empty())
            .map(GroupMembers::countries)
            .orElse(List.of());
    return "\t" + String.join(" ", countries);
  }

  static String line(String name, Resolution resolution) {
    return Stream.of(
            name,
            EntityResolver.label(resolution.type()),
            resolution.id(),
            resolution.name(),
            resolution.reason())
        .map(ResolveCommand::cell)
        .collect(Collectors.joining("\t"));
  }

  /** Without tabs and line ends, which would break the line, and signs that steer a terminal. */
  private static String cell(String text) {
    return BREAKING.matcher(text).replaceAll(" ");
  }
}
