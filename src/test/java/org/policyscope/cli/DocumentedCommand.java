package org.policyscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of the program as the documentation shows it: words as a shell would part them, and behind
 * a {@code # status} the exit status where it is not 0.
 */
record DocumentedCommand(String line, List<String> arguments, int status) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String STATUS = "# status ";

  static DocumentedCommand parse(String line) {
    int comment = line.indexOf(STATUS);
    int status =
        comment < 0 ? 0 : Integer.parseInt(line.substring(comment + STATUS.length()).strip());
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(comment < 0 ? line : line.substring(0, comment));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return new DocumentedCommand(line, List.copyOf(words.subList(1, words.size())), status);
  }

  /** Runs it with all output in {@code folder}, and without CoreNLP's models. */
  CommandLineRun runIn(Path folder) {
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      boolean output = !words.isEmpty() && words.get(words.size() - 1).equals("--output");
      Path inside = folder.resolve(argument);
      boolean there = !argument.contains("*") && Files.exists(inside);
      words.add(output || there ? inside.toString() : argument);
    }
    String command = words.get(0);
    if (command.equals("analyze") && !words.contains("--output")) {
      words.addAll(List.of("--output", folder.resolve("output").toString()));
    }
    boolean reads = command.equals("analyze") || command.equals("evaluate");
    if (reads && !words.contains("--fast") && !words.contains("opennlp")) {
      words.add("--fast");
    }
    return CommandLineRun.of(words.toArray(String[]::new));
  }
}
