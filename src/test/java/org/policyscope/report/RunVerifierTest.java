package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyscope.document.PolicyscopeException;

class RunVerifierTest {
  private static final Optional<SourceTexts> SOURCES =
      Optional.of(id -> Optional.of(SampleDocuments.SOURCE_TEXT));

  private final Path folder;

  RunVerifierTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "as lines: {0}")
  @ValueSource(booleans = {true, false})
  void anUntouchedRunHolds(boolean lines) {
    SampleRuns.write(folder, true, lines);
    Verification verification = verify(Optional.empty());
    assertThat(verification.mismatches()).isEmpty();
    assertThat(verification.holds()).isTrue();
    assertThat(verification.documents()).isEqualTo(2);
    assertThat(verification.quotes()).isEqualTo(22);
    assertThat(verify(SOURCES).holds()).isTrue();
  }

  @Test
  void withoutTextTheQuotesAreCheckedOnlyAgainstASource() {
    SampleRuns.write(folder, false, false);
    Verification alone = verify(Optional.empty());
    assertThat(alone.mismatches()).isEmpty();
    assertThat(alone.uncheckedQuotes()).isEqualTo(22);
    assertThat(alone.holds()).isFalse();
    assertThat(verify(SOURCES).holds()).isTrue();
  }

  @Test
  void anotherSourceDoesNotFit() {
    SampleRuns.write(folder, false, false);
    String changed = SampleDocuments.SOURCE_TEXT.replace("distress", "mistress");
    Verification verification = verify(Optional.of(id -> Optional.of(changed)));
    assertThat(verification.mismatchCount()).isEqualTo(4);
    assertThat(verification.mismatches().get(0).place())
        .isEqualTo("a.txt themes[0].evidence[1].sha256");
    assertThat(verify(Optional.of(id -> Optional.empty())).holds()).isFalse();
  }

  /** Each line changes one thing of a document and names the place that must be found. */
  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "tampering.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
  void aChangeIsFound(String from, String to, String place) throws IOException {
    SampleRuns.write(folder, true, false);
    Path file = folder.resolve("documents/a.txt.json");
    String report = Files.readString(file);
    assertThat(report).contains(from);
    Files.writeString(file, report.replace(from, to));
    Verification verification = verify(Optional.empty());
    assertThat(verification.mismatches())
        .anyMatch(m -> m.file().equals("documents/a.txt.json") && m.place().equals("sha256"))
        .anyMatch(
            m -> m.file().equals("documents/a.txt.json") && m.place().equals("a.txt " + place));
  }

  @Test
  void aReportThatIsCutOffIsOneMismatchAndNoFailure() throws IOException {
    SampleRuns.write(folder, true, false);
    Path file = folder.resolve("documents/a.txt.json");
    Files.writeString(file, Files.readString(file).substring(0, 900));
    assertThat(verify(Optional.empty()).mismatches())
        .anyMatch(m -> m.expected().equals("a JSON object"));
  }

  @Test
  void missingAndUnlistedFilesAreFound() throws IOException {
    SampleRuns.write(folder, true, false);
    Files.move(folder.resolve("documents/a.txt.json"), folder.resolve("documents/c.txt.json"));
    Verification verification = verify(Optional.empty());
    assertThat(verification.mismatches())
        .contains(
            new Mismatch("documents/a.txt.json", "file", "a file of the run", "none"),
            new Mismatch("documents/c.txt.json", "file", "listed in the manifest", "not listed"),
            new Mismatch("run.json", "counts.done + degraded", "1", "2"),
            new Mismatch("corpus.json", "totals.documents", "1", "2"));
  }

  @Test
  void aFailureThatIsNotListedIsFound() throws IOException {
    SampleRuns.write(folder, true, false);
    Files.writeString(folder.resolve("failures.jsonl"), "");
    assertThat(verify(Optional.empty()).mismatches())
        .contains(
            new Mismatch("failures.jsonl", "failed", "1", "0"),
            new Mismatch("failures.jsonl", "skipped", "1", "0"));
  }

  @Test
  void aManifestThatIsBrokenInsideIsAMismatch() throws IOException {
    SampleRuns.write(folder, true, false);
    Path file = folder.resolve("run.json");
    Files.writeString(file, Files.readString(file).replace("\"skipped\": 1", "\"skipped\": true"));
    assertThat(verify(Optional.empty()).mismatches())
        .contains(new Mismatch("run.json", "skipped", "Integer", "true"));
  }

  @Test
  void whatIsNotAFinishedRunIsSaidToBeNone() throws IOException {
    assertThatThrownBy(() -> verify(Optional.empty()))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("NOT_A_RUN");
    OutputFolder.open(folder, false).close();
    assertThatThrownBy(() -> verify(Optional.empty())).hasMessageContaining("NOT_A_RUN");
    assertThatThrownBy(() -> new RunVerifier().verify(folder.resolve("no"), Optional.empty()))
        .hasMessageContaining("NOT_A_RUN");
  }

  private Verification verify(Optional<SourceTexts> sources) {
    return new RunVerifier().verify(folder, sources);
  }
}
