package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report holds when reasons and members are asked for, and only then. */
class ExplainedRunTest {
  private static final String LINE =
      "{\"id\": \"a\", \"date\": \"1996-02\", \"text\": \"ASEAN met in New Mexico. Ankara"
          + " objected.\"}";

  private final Path folder;

  ExplainedRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void reasonsAndMembersStandInTheReportAndCanBeVerified() throws IOException {
    String report = analyse("--explain", "--expand-groups");
    assertThat(report)
        .contains("“objected”")
        .contains("\"country\": \"MEX\"")
        .contains("“New Mexico”")
        .contains("\"day\": \"1996-02\"")
        .contains("\"VNM\"")
        .doesNotContain("\"KHM\"");
    assertThat(verify().status()).isZero();
  }

  @Test
  void withoutTextNoReasonQuotesTheDocument() throws IOException {
    String report = analyse("--explain", "--no-text");
    assertThat(report)
        .contains("part of a longer name that names no country")
        .doesNotContain("New Mexico")
        .doesNotContain("objected");
    assertThat(verify("--source", input().toString()).status()).isZero();
  }

  @Test
  void whoDoesNotAskGetsNeither() throws IOException {
    assertThat(analyse())
        .doesNotContain("\"why\"")
        .doesNotContain("\"rejected\"")
        .doesNotContain("\"members\"");
  }

  @Test
  void aChangedQuoteOfARejectedNameIsFound() throws IOException {
    String report = analyse("--explain");
    Path file = folder.resolve("output/documents/a.json");
    Files.writeString(file, report.replace("\"text\": \"Mexico\"", "\"text\": \"Mexica\""));
    CommandLineRun run = verify();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out() + run.err()).contains("rejected[0].text");
  }

  private Path input() {
    return folder.resolve("in.jsonl");
  }

  private String analyse(String... options) throws IOException {
    Files.writeString(input(), LINE + "\n");
    assertThat(CommandLineRun.fast(input(), folder.resolve("output"), options).status()).isZero();
    return Files.readString(folder.resolve("output/documents/a.json"));
  }

  private CommandLineRun verify(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "verify";
    arguments[1] = folder.resolve("output").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(arguments);
  }
}
