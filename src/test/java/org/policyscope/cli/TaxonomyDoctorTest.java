package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyDoctorTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/policyscope/cli/doctor");
  private static final String THEMES = FOLDER.resolve("themes.yaml").toString();

  @TempDir private Path folder;

  /** Two texts in which each kind of finding has one cause; what is said is written down. */
  @Test
  void theDoctorSaysOfEachTermWhatBecameOfIt() throws IOException {
    CommandLineRun.fast(FOLDER.resolve("texts"), folder, "--taxonomy", THEMES, "--semantic", "off");
    CommandLineRun run =
        CommandLineRun.of("taxonomy", "doctor", folder.toString(), "--taxonomy", THEMES);
    assertThat(run.out()).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    assertThat(run.status()).isZero();
  }

  @Test
  void linesOfOneFileAreReadLikeFiles() throws IOException {
    CommandLineRun.fast(
        FOLDER.resolve("texts"),
        folder,
        "--taxonomy",
        THEMES,
        "--semantic",
        "off",
        "--format",
        "jsonl");
    CommandLineRun run =
        CommandLineRun.of("taxonomy", "doctor", folder.toString(), "--taxonomy", THEMES);
    assertThat(run.out()).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
  }

  @Test
  void withoutTextNothingIsProposed() {
    CommandLineRun.fast(FOLDER.resolve("texts"), folder, "--taxonomy", THEMES, "--no-text");
    CommandLineRun run =
        CommandLineRun.of("taxonomy", "doctor", folder.toString(), "--taxonomy", THEMES);
    assertThat(run.out()).contains("never fires: 1").contains("the reports hold no text");
  }

  @Test
  void anotherTaxonomyThanThatOfTheRunIsNoticed() {
    CommandLineRun.fast(FOLDER.resolve("texts"), folder, "--taxonomy", THEMES);
    CommandLineRun run = CommandLineRun.of("taxonomy", "doctor", folder.toString());
    assertThat(run.out()).contains("are not in the taxonomy");
  }

  @Test
  void aFolderWithoutARunIsRefused() {
    CommandLineRun run = CommandLineRun.of("taxonomy", "doctor", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("NOT_A_RUN");
  }
}
