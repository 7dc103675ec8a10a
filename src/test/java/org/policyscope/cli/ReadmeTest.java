package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says one can type does what it says. */
class ReadmeTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  @TempDir private Path folder;

  @Test
  void everyCommandShownEndsWithItsStatus() throws IOException {
    int commands = 0;
    for (Markdown page : Markdown.all()) {
      Path inside = Files.createDirectories(folder.resolve(page.path()));
      writeExamples(page, inside);
      for (DocumentedCommand command : page.commands()) {
        CommandLineRun run = command.runIn(inside);
        assertThat(run.status())
            .as("%s: %s%n%s%s", page.path(), command.line(), run.out(), run.err())
            .isEqualTo(command.status());
        commands++;
      }
    }
    assertThat(commands).isGreaterThan(8);
  }

  /** The files that commands of the page name, from the blocks of the page. */
  private static void writeExamples(Markdown page, Path inside) throws IOException {
    for (String block : page.blocks("yaml")) {
      String name = block.contains("themes:") ? "my-themes.yaml" : "my-dictionary.yaml";
      Files.writeString(inside.resolve(name), block);
    }
    for (String block : page.blocks("csv")) {
      Files.writeString(inside.resolve("my-themes.csv"), block);
    }
    for (String block : page.blocks("tsv")) {
      Files.writeString(inside.resolve("my-names.tsv"), block);
    }
    for (String block : page.blocks("turtle")) {
      Files.writeString(inside.resolve("my-names.ttl"), block);
      Files.writeString(inside.resolve("my-themes.ttl"), block);
    }
    for (String block : page.blocks("json")) {
      Files.writeString(inside.resolve("gold.jsonl"), block);
    }
  }

  @Test
  void everyOptionNamedIsThere() throws IOException {
    Set<String> named = options(String.join("\n", Markdown.read("README.md").lines()));
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(help()).containsAll(named);
  }

  @Test
  void everyOptionOfTheMainCommandIsNamed() throws IOException {
    Set<String> there = options(CommandLineRun.of("analyze", "--help").out());
    assertThat(options(String.join("\n", Markdown.read("README.md").lines()))).containsAll(there);
  }

  private static Set<String> help() {
    Set<String> options = options(CommandLineRun.of("--help").out());
    for (String command : new String[] {"analyze", "verify", "evaluate", "resolve", "taxonomy"}) {
      options.addAll(options(CommandLineRun.of(command, "--help").out()));
    }
    return options;
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      options.add(option.group());
    }
    return options;
  }

  @Test
  void pythonFindsEveryQuoteAtItsPlace() throws Exception {
    boolean required = "true".equals(System.getenv("CI"));
    assumeTrue(required || hasPython(), "python3 is not installed");
    CommandLineRun.fast(Path.of("corpus"), folder.resolve("output"));
    for (Markdown page : Markdown.all()) {
      for (String block : page.blocks("python")) {
        assertThat(python("-c", block)).as(page.path().toString()).isZero();
      }
    }
    assertThat(Files.readString(folder.resolve("python.txt"))).contains(" quotes, 0 wrong");
  }

  private boolean hasPython() throws InterruptedException {
    try {
      return python("--version") == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The exit status; what it writes is added to {@code python.txt}. */
  private int python(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3");
    builder.command().addAll(java.util.List.of(arguments));
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Path log = folder.resolve("python.txt");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
