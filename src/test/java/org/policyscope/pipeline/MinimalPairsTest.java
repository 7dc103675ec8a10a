package org.policyscope.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.Evidence;
import org.policyscope.document.Modality;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;

/** Pairs of sentences that differ in little, read with the delivered taxonomy at the fast level. */
class MinimalPairsTest {
  private static final Path PAIRS = Path.of("src/test/resources/theme/minimal-pairs.tsv");
  private static final int LEAST = 150;

  private final Pipeline pipeline =
      Pipelines.open(
          new PipelineSettings(Engine.CORENLP, true, "policy", Optional.empty()),
          new Resources(Optional.of(Path.of("models"))),
          new StageClock());

  @TestFactory
  Stream<DynamicTest> eachSentenceOfAPairGivesWhatItMust() throws IOException {
    List<String[]> pairs =
        Files.readAllLines(PAIRS).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    assertThat(pairs).hasSizeGreaterThan(LEAST);
    return pairs.stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[4] + ": " + pair[0] + " | " + pair[2],
                    () ->
                        assertThat(
                                Stream.concat(
                                        failures(pair[0], pair[1]).stream(),
                                        failures(pair[2], pair[3]).stream())
                                    .toList())
                            .isEmpty()));
  }

  /** The expectations that do not hold, with what was found instead. */
  private List<String> failures(String sentence, String expected) {
    List<ThemeAssignment> themes =
        pipeline.annotate(SourceDocument.ofText("pair", sentence)).themes();
    List<String> failures = new ArrayList<>();
    for (String one : expected.split(" ")) {
      if (!holds(one, themes)) {
        failures.add(one + " of \"" + sentence + "\": " + found(themes));
      }
    }
    return failures;
  }

  private static boolean holds(String expected, List<ThemeAssignment> themes) {
    String[] parts = expected.split("[=~!]");
    if (expected.startsWith("+") || expected.startsWith("-")) {
      boolean has = find(expected.substring(1), themes).filter(t -> t.sentences() > 0).isPresent();
      return has == expected.startsWith("+");
    }
    Optional<ThemeAssignment> theme = find(parts[0], themes);
    if (expected.contains("!")) {
      return theme.stream()
          .flatMap(found -> found.suppressed().stream())
          .map(SuppressedEvidence::reason)
          .anyMatch(reason -> reason.label().equals(parts[1]));
    }
    Optional<Evidence> first =
        theme.flatMap(
            found -> found.evidence().stream().min(Comparator.comparing(one -> -one.weight())));
    return expected.contains("=")
        ? first.filter(found -> found.assertion().label().equals(parts[1])).isPresent()
        : first
            .flatMap(found -> found.stance().modality())
            .map(Modality::label)
            .equals(Optional.of(parts[1]));
  }

  private static Optional<ThemeAssignment> find(String id, List<ThemeAssignment> themes) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  private static List<String> found(List<ThemeAssignment> themes) {
    List<String> found = new ArrayList<>();
    for (ThemeAssignment theme : themes) {
      theme
          .evidence()
          .forEach(one -> found.add(theme.id() + " " + one.term() + " " + one.stance()));
      theme
          .suppressed()
          .forEach(one -> found.add(theme.id() + " " + one.term() + " " + one.reason().label()));
      if (theme.sentences() > 0) {
        found.add("has " + theme.id());
      }
    }
    return found;
  }
}
