package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

class OutputFolderTest {
  private final Path home;
  private final Path folder;

  OutputFolderTest(@TempDir Path home) {
    this.home = home;
    this.folder = home.resolve("output");
  }

  @Test
  void aSecondRunReplacesWhatTheFirstWroteAndNothingElse() throws IOException {
    SampleRuns.write(folder, true, false);
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    Files.writeString(folder.resolve("documents/note.txt"), "mine");
    SampleRuns.write(folder, true, true);
    assertThat(names(folder))
        .containsExactly(
            "corpus.json",
            "documents",
            "documents.jsonl",
            "failures.jsonl",
            "run.json",
            "stages.jsonl",
            "thesis.txt");
    assertThat(names(folder.resolve("documents"))).containsExactly("note.txt");
  }

  @Test
  void aFolderThatOnlyHoldsAReadmeIsTaken() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.md"), "results go here");
    Files.writeString(folder.resolve(".gitkeep"), "");
    SampleRuns.write(folder, true, false);
    assertThat(folder.resolve("README.md")).hasContent("results go here");
  }

  @Test
  void somebodyElsesFolderIsRefusedUnlessForced() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertProblem(ProblemCode.OUTPUT_NOT_OURS, false);
    assertThat(names(folder)).containsExactly("thesis.txt");
    OutputFolder.open(folder, true).close();
    assertThat(folder.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void somebodyElsesManifestIsNotOverwrittenEvenByForce() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("run.json"), "{\"steps\": 3}");
    assertProblem(ProblemCode.OUTPUT_NOT_OURS, true);
    assertThat(folder.resolve("run.json")).hasContent("{\"steps\": 3}");
  }

  @Test
  void somebodyElsesDocumentIsNotOverwrittenEvenByForce() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("documents/a.txt.json"), "mine");
    try (OutputFolder output = OutputFolder.open(folder, true)) {
      DocumentFiles files = new DocumentFiles(output, true);
      assertThatThrownBy(() -> files.write(SampleDocuments.sample("a.txt")))
          .isInstanceOf(PolicyscopeException.class);
      files.write(SampleDocuments.sample("b.txt"));
    }
    assertThat(folder.resolve("documents/a.txt.json")).hasContent("mine");
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    Path real = Files.createDirectories(home.resolve("real"));
    Files.createSymbolicLink(folder, real);
    SampleRuns.write(folder, true, false);
    SampleRuns.write(folder, true, true);
    assertThat(names(real)).contains("run.json", "documents.jsonl");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder, "a file");
    assertProblem(ProblemCode.OUTPUT_NOT_A_FOLDER, true);
    assertThat(folder).hasContent("a file");
  }

  @Test
  void aRunThatWasKilledIsReplacedWithoutForce() throws IOException {
    try (OutputFolder killed = OutputFolder.open(folder, false)) {
      new DocumentFiles(killed, true).write(SampleDocuments.sample("old.txt"));
    }
    Files.writeString(folder.resolve("documents/.policyscope-1-1.tmp"), "{\"half");
    Files.writeString(folder.resolve("documents/note.txt"), "mine");
    SampleRuns.write(folder, true, false);
    assertThat(names(folder.resolve("documents")))
        .containsExactly("a.txt.json", "b.txt.json", "note.txt");
    assertThat(names(folder)).doesNotContain(".policyscope-journal");
  }

  @Test
  void aHostileManifestRemovesNothingOutsideAndNothingForeign() throws IOException {
    Path victim = home.resolve("victim.json");
    Files.writeString(victim, "precious");
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(folder.resolve("elsewhere/a.json"), "mine");
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    Files.writeString(
        folder.resolve("run.json"),
        """
        {"schemaVersion": "1.0", "program": "policyscope", "status": "finished", "outputs": [
          {"path": "../victim.json"}, {"path": "documents/../../victim.json"},
          {"path": "%s"}, {"path": "thesis.txt"}, {"path": "elsewhere/a.json"},
          {"path": "documents/\\u0000"}, {"path": "documents\\\\..\\\\..\\\\victim.json"},
          {"path": ""}, {"path": "documents/"}, {"path": "/"}, {"path": 7}, "x"]}
        """
            .formatted(victim));
    OutputFolder.open(folder, false).close();
    assertThat(victim).hasContent("precious");
    assertThat(folder.resolve("elsewhere/a.json")).hasContent("mine");
    assertThat(folder.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void aLinkInThePlaceOfTheDocumentsIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt.json"), "precious");
    SampleRuns.write(folder, true, true);
    Files.createSymbolicLink(folder.resolve("documents"), elsewhere);
    assertProblem(ProblemCode.OUTPUT_NOT_OURS, true);
    assertThat(elsewhere.resolve("a.txt.json")).hasContent("precious");
  }

  @Test
  void twoRunsDoNotWriteIntoOneFolderAtATime() throws IOException {
    OutputFolder first = OutputFolder.open(folder, false);
    assertProblem(ProblemCode.OUTPUT_NOT_WRITABLE, true);
    first.close();
    OutputFolder.open(folder, false).close();
  }

  @Test
  void aFileThatCannotBeWrittenToItsEndIsNotThere() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, false)) {
      assertThatThrownBy(
              () ->
                  output.write(
                      "corpus.json",
                      stream -> {
                        stream.write('{');
                        throw new IOException("disk full");
                      }))
          .isInstanceOf(PolicyscopeException.class)
          .hasMessageContaining("disk full");
    }
    assertThat(names(folder)).containsExactly(".policyscope-journal", "run.json");
  }

  @Test
  void linesStandInTheOrderOfIdsWhateverCameFirst() throws IOException {
    SampleRuns.write(folder, true, true);
    assertThat(Files.readAllLines(folder.resolve("documents.jsonl")))
        .extracting(line -> line.substring(0, line.indexOf(",\"document\"")))
        .containsExactly(
            "{\"schemaVersion\":\"1.0\",\"id\":\"a.txt\"",
            "{\"schemaVersion\":\"1.0\",\"id\":\"b.txt\"");
  }

  private void assertProblem(ProblemCode code, boolean force) {
    assertThatThrownBy(() -> OutputFolder.open(folder, force))
        .isInstanceOfSatisfying(
            PolicyscopeException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  private static Stream<String> names(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }
}
