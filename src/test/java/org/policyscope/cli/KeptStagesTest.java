package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run kept saves work and changes nothing. */
class KeptStagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/policyscope/cli/doctor");
  private static final Path TEXTS = FOLDER.resolve("texts");
  private static final String THEMES = FOLDER.resolve("themes.yaml").toString();
  private static final String STAGES = ".policyscope-stages";

  @TempDir private Path folder;

  @Test
  void aRunThatFindsStagesWritesTheSameBytes() throws IOException {
    Path output = folder.resolve("out");
    run(output, "--taxonomy", THEMES, "--explain");
    Map<String, String> first = files(output);
    List<Path> kept = stages(output);
    run(output, "--taxonomy", THEMES, "--explain");
    assertThat(files(output)).isEqualTo(first);
    assertThat(stages(output)).isEqualTo(kept).isNotEmpty();
    Path without = folder.resolve("without");
    run(without, "--taxonomy", THEMES, "--explain", "--no-cache");
    first.remove("stages.jsonl");
    assertThat(files(without)).isEqualTo(first);
    assertThat(without.resolve(STAGES)).doesNotExist();
  }

  @Test
  void aChangedTaxonomyIsScoredAnewAndNothingElseIsRead() throws IOException {
    Path output = folder.resolve("out");
    run(output, "--taxonomy", THEMES);
    List<Path> before = stages(output);
    Path changed = Files.writeString(folder.resolve("changed.yaml"), changed());
    run(output, "--taxonomy", changed.toString());
    List<Path> after = stages(output);
    assertThat(after).hasSameSizeAs(before);
    // Of each document the words and names stay; the themes are others.
    assertThat(after.stream().filter(before::contains)).hasSize(before.size() / 2);
    Map<String, String> found = files(output);
    Path without = folder.resolve("without");
    run(without, "--taxonomy", changed.toString(), "--no-cache");
    found.remove("stages.jsonl");
    assertThat(files(without)).isEqualTo(found);
  }

  private static String changed() throws IOException {
    String themes = Files.readString(Path.of(THEMES));
    String changed = themes.replaceFirst("weight: 0\\.[0-9]+", "weight: 0.13");
    assertThat(changed).isNotEqualTo(themes);
    return changed;
  }

  @Test
  void aFinishedRunWithStagesIsOneThatVerifyKnows() throws IOException {
    Path output = folder.resolve("out");
    run(output);
    CommandLineRun verified = CommandLineRun.of("verify", output.toString());
    assertThat(verified.status()).as(verified.out()).isZero();
    Files.writeString(output.resolve("stages.jsonl"), "{}\n");
    assertThat(CommandLineRun.of("verify", output.toString()).status()).isEqualTo(1);
  }

  @Test
  void damagedStagesAreMadeAgainAndToldOf() throws IOException {
    Path output = folder.resolve("out");
    run(output);
    Map<String, String> first = files(output);
    for (Path stage : stages(output)) {
      Files.writeString(stage, "damaged");
    }
    CommandLineRun again = run(output);
    assertThat(again.err()).contains(stages(output).size() + " kept stages were damaged");
    assertThat(files(output)).isEqualTo(first);
    assertThat(run(output).err()).doesNotContain("damaged");
  }

  @Test
  void withoutTextNoneIsLeftInTheFolder() throws IOException {
    Path output = folder.resolve("out");
    run(output);
    assertThat(stages(output)).isNotEmpty();
    run(output, "--no-text");
    assertThat(output.resolve(STAGES)).doesNotExist();
    assertThat(output.resolve("stages.jsonl")).doesNotExist();
  }

  @Test
  void severalRunsShareAFolderThatIsNamed() throws IOException {
    Path shared = folder.resolve("shared");
    run(folder.resolve("one"), "--cache", shared.toString());
    run(folder.resolve("two"), "--cache", shared.toString(), "--taxonomy", THEMES);
    assertThat(folder.resolve("one").resolve(STAGES)).doesNotExist();
    try (Stream<Path> entries = Files.list(shared)) {
      // Words and names once; for each of the two taxonomies its themes, and itself.
      assertThat(entries).hasSize((int) (3 * texts() + 2));
    }
  }

  @Test
  void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.createSymbolicLink(output.resolve(STAGES), mine);
    run(output);
    assertThat(mine).isEmptyDirectory();
  }

  @Test
  void theTwoOptionsContradictEachOther() {
    CommandLineRun run =
        CommandLineRun.fast(TEXTS, folder.resolve("out"), "--no-cache", "--cache", "x");
    assertThat(run.status()).isEqualTo(2);
  }

  private static long texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.count();
    }
  }

  private static CommandLineRun run(Path output, String... more) {
    CommandLineRun run = CommandLineRun.fast(TEXTS, output, more);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private static List<Path> stages(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(STAGES))) {
      return files.sorted().toList();
    }
  }

  /** All but the manifest, which has a clock in it, and the stages themselves. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = output.relativize(file).toString();
        if (!name.equals("run.json") && !name.startsWith(STAGES)) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
