package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;

/** Each file of the two folders has beside it what comes of it. */
class TaxonomyFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/theme");

  @TestFactory
  Stream<DynamicTest> filesGiveTheThemesWrittenBesideThem() throws IOException {
    return cases("formats");
  }

  @TestFactory
  Stream<DynamicTest> wrongFilesGiveTheMessagesWrittenBesideThem() throws IOException {
    return cases("wrong");
  }

  private static Stream<DynamicTest> cases(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
      files = all.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(described(file))
                            .isEqualTo(Files.readString(Path.of(file + ".expected")))));
  }

  private static String described(Path file) throws IOException {
    Resource resource = Resource.of(file.getFileName().toString(), Files.readAllBytes(file));
    try {
      return TaxonomyDescription.of(TaxonomyReader.check(resource));
    } catch (PolicyscopeException e) {
      return e.getMessage() + "\n";
    }
  }

  @Test
  void aChainOfParentsMayBeLongAndLeadDownwards() {
    int length = 20_000;
    String rows =
        IntStream.range(0, length)
            .mapToObj(i -> "t" + i + "," + (i + 1 < length ? "t" + (i + 1) : "") + ",word" + i)
            .collect(Collectors.joining("\n", "theme,parent,term\n", "\n"));
    List<Theme> themes = TaxonomyReader.read(new Resource("chain.csv", "", rows)).themes();
    assertThat(themes).hasSize(length);
    assertThat(themes.get(0).id()).isEqualTo("t" + (length - 1));
  }

  @Test
  void moreThemesThanAPersonMakesAreRefused() {
    String rows =
        IntStream.range(0, 100_001)
            .mapToObj(i -> "t" + i + ",w")
            .collect(Collectors.joining("\n", "theme,term\n", "\n"));
    assertThatThrownBy(() -> TaxonomyReader.read(new Resource("huge.csv", "", rows)))
        .isInstanceOfSatisfying(
            PolicyscopeException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.UNUSABLE_TAXONOMY));
  }
}
