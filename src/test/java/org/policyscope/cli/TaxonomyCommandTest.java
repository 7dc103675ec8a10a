package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyCommandTest {

  /** The examples of the policy themes are run here, and with them in every build. */
  @Test
  void thePolicyThemesPassTheirOwnExamples() {
    CommandLineRun run = CommandLineRun.of("taxonomy", "check", "policy");
    assertThat(run.out()).contains("68 themes").contains(" 0 findings");
    assertThat(run.status()).isZero();
  }

  @Test
  void taxonomiesAreListedWithTheirThemes() {
    CommandLineRun run = CommandLineRun.of("taxonomy", "list");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("policy\tPolicy themes")
        .contains("risk.financial\tFinancial risk");
  }

  @Test
  void anExampleThatFailsIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        id: mine
        themes:
          - id: trade
            terms: [{term: tariff, weight: 0.9}]
            examples:
              for: ["They raised tariffs again.", "They went home."]
              against: ["The tariff was read aloud."]
        """);
    CommandLineRun run = CommandLineRun.of("taxonomy", "check", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(file + ":6: trade: example `They went home.` does not get the theme")
        .contains(file + ":7: trade: example `The tariff was read aloud.` gets the theme");
  }

  @Test
  void aUsersOwnTaxonomyIsUsed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        "id: mine\nthemes:\n  - id: rail\n    label: Rail\n    terms: [{term: railway, weight: 0.9}]\n");
    CommandLineRun run =
        CommandLineRun.fast(
            Path.of("corpus/debt-brief.txt"), folder.resolve("out"), "--taxonomy", file.toString());
    assertThat(run.status()).isZero();
    String report = Files.readString(folder.resolve("out/documents/debt-brief.txt.json"));
    assertThat(report).contains("\"themes/mine\"").doesNotContain("\"risk.financial\"");
  }
}
