package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.resource.StructuredText;

/** Two texts on a drought, and a taxonomy of two themes. */
class WhatIfCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/policyscope/cli/doctor");
  private static final Path TEXTS = FOLDER.resolve("texts");
  private static final String THEMES = FOLDER.resolve("themes.yaml").toString();

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void analyze() {
    output = folder.resolve("out");
    CommandLineRun run = CommandLineRun.fast(TEXTS, output, "--taxonomy", THEMES);
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void itTellsWhichDocumentsChangeWithQuotes() {
    CommandLineRun run = whatIf("--theme", "farming", "--add", "reservoir=0.9");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("2 documents compared")
        .contains("farming (farming):", "reservoir:", "matches gained, 0 lost, in 2 documents")
        .contains("+ reservoir\thistorical\tThe drought emptied the [reservoir] above the town.");
  }

  /** The scores it foretells are those of a run with the changed taxonomy. */
  @Test
  void whatItForetellsIsWhatARunWouldFind() throws Exception {
    String changed =
        Files.readString(Path.of(THEMES))
            .replace("{term: farmer, weight: 0.6}", "{term: reservoir, weight: 0.9}")
            .replace("{term: seasons, weight: 0.4}", "{term: seasons, weight: 0.7}");
    Path file = Files.writeString(folder.resolve("themes.yaml"), changed);
    CommandLineRun run = whatIf("--json", "--taxonomy", file.toString());
    Map<String, Double> foretold = new HashMap<>();
    for (Object theme : list(StructuredText.readJsonObject(run.out()), "themes")) {
      for (Object document : list(theme, "documents")) {
        Object after = ((Map<?, ?>) document).get("after");
        foretold.put(
            string(document, "id") + " " + string(theme, "id"),
            ((Number) ((Map<?, ?>) after).get("score")).doubleValue());
      }
    }
    Path other = folder.resolve("other");
    CommandLineRun.fast(TEXTS, other, "--taxonomy", file.toString(), "--no-cache");
    Map<String, Double> before = scores(output);
    Map<String, Double> after = scores(other);
    assertThat(foretold).isNotEmpty();
    after.forEach(
        (place, score) ->
            assertThat(foretold.getOrDefault(place, before.getOrDefault(place, 0.0)))
                .as(place)
                .isEqualTo(score));
  }

  @Test
  void whatIsFoundAndDoesNotCountIsTold() {
    CommandLineRun shadowed = whatIf("--theme", "weather", "--add", "season=0.3");
    assertThat(shadowed.out()).contains("not counted: shadowed");
    CommandLineRun silenced = whatIf("--theme", "weather", "--negative", "second drought");
    assertThat(silenced.out()).contains("- drought\t", "! drought\tnegative-term\t");
    CommandLineRun removed = whatIf("--theme", "weather", "--remove", "drought");
    assertThat(removed.out()).contains("drought: 0 matches gained");
  }

  @Test
  void aChangeThatReachesNothingSaysSo() {
    assertThat(whatIf("--threshold", "0.5").out()).contains("nothing changes");
  }

  @Test
  void aThresholdMovesAssignments() {
    assertThat(whatIf("--threshold", "0.99").out()).contains("loses the theme");
  }

  @Test
  void noFileIsTouched() throws IOException {
    Map<String, String> before = contents();
    whatIf("--theme", "farming", "--add", "reservoir");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aThemeThatIsNoneIsAnsweredWithThoseNearIt() {
    CommandLineRun run = whatIf("--theme", "wether", "--add", "rain");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("UNKNOWN_THEME", "near it are weather", "Cure:");
  }

  @Test
  void aChangeThatDoesNotFitIsRefused() {
    assertThat(whatIf("--theme", "weather", "--remove", "snow").err())
        .contains("INVALID_CHANGE", "no such term");
    assertThat(whatIf("--theme", "weather", "--remove", "hail storm").err())
        .contains("one of the phrases of `(hail|sleet) storm`");
    assertThat(whatIf("--theme", "weather", "--add", "<2> rain").err()).contains("INVALID_CHANGE");
    assertThat(whatIf("--theme", "weather", "--add", "rain=2").err()).contains("INVALID_CHANGE");
    assertThat(whatIf("--theme", "weather", "--negative", "drought").err())
        .contains("a term and a negative term");
    for (String[] options :
        List.of(
            new String[] {},
            new String[] {"--theme", "weather"},
            new String[] {"--add", "rain"},
            new String[] {"--taxonomy", THEMES, "--theme", "weather"},
            new String[] {"--threshold", "2"})) {
      assertThat(whatIf(options).status()).as(String.join(" ", options)).isEqualTo(2);
    }
  }

  @Test
  void aRunWithoutStagesSaysWhatToDo() {
    CommandLineRun.fast(TEXTS, output, "--taxonomy", THEMES, "--no-text");
    assertThat(whatIf("--theme", "weather", "--add", "rain").err())
        .contains("NO_STAGES", "--no-text");
    CommandLineRun none =
        CommandLineRun.of("whatif", "--threshold", "0.4", folder.resolve("none").toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("NOT_A_RUN");
  }

  @Test
  void aTaxonomyThatWasChangedAfterTheRunIsNoticed() throws IOException {
    Path file = Files.copy(Path.of(THEMES), folder.resolve("own.yaml"));
    CommandLineRun.fast(TEXTS, output, "--taxonomy", file.toString());
    Files.writeString(file, Files.readString(file).replace("0.9", "0.8"));
    CommandLineRun run = whatIf("--theme", "weather", "--add", "rain");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("OTHER_RESOURCES", "own was changed after the run");
  }

  @Test
  void aDocumentWhoseStagesAreGoneIsLeftOutAndNamed() throws IOException {
    Matcher entry =
        Pattern.compile("\"([0-9a-f]{64})\"")
            .matcher(Files.readString(output.resolve("stages.jsonl")));
    assertThat(entry.find()).isTrue();
    Path stages = output.resolve(".policyscope-stages");
    Files.writeString(stages.resolve(entry.group(1) + ".stage"), "damaged");
    CommandLineRun run = whatIf("--theme", "farming", "--add", "reservoir");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 documents compared", "1 documents left out");
  }

  private CommandLineRun whatIf(String... options) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.concat(Stream.of("whatif"), Stream.of(options)),
                Stream.of(output.toString()))
            .toArray(String[]::new));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new HashMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        contents.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return contents;
  }

  private static Map<String, Double> scores(Path run) throws Exception {
    Map<String, Double> scores = new HashMap<>();
    try (Stream<Path> files = Files.list(run.resolve("documents"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Map<?, ?> report = StructuredText.readJsonObject(Files.readString(file));
        for (Object theme : list(report, "themes")) {
          scores.put(
              string(report, "id") + " " + string(theme, "id"),
              ((Number) ((Map<?, ?>) theme).get("score")).doubleValue());
        }
      }
    }
    return scores;
  }

  private static List<?> list(Object map, String name) {
    return (List<?>) ((Map<?, ?>) map).get(name);
  }

  private static String string(Object map, String name) {
    return String.valueOf(((Map<?, ?>) map).get(name));
  }
}
