package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolveCommandTest {

  @Test
  void allFormsOfTheBeltAndRoadInitiativeAreOne() {
    CommandLineRun run =
        CommandLineRun.of(
            "resolve",
            "One Belt One Road",
            "One Belt, One Road",
            "OBOR",
            "B&R",
            "BRI",
            "“Belt and Road” Initiative",
            "the belt and road initiative",
            "“Belt and Road” strategy");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(8)
        .allMatch(line -> line.contains("\tbelt-and-road-initiative\t"));
  }

  @Test
  void itsTwoPartsKeepTheirNames() {
    CommandLineRun run =
        CommandLineRun.of("resolve", "Silk Road Economic Belt", "21st-Century Maritime Silk Road");
    assertThat(run.out())
        .contains("\tsilk-road-economic-belt\t")
        .contains("\t21st-century-maritime-silk-road\t");
  }

  @Test
  void whatIsNoNameIsSaidToBeNone() {
    CommandLineRun run = CommandLineRun.of("resolve", "the big picture", "Kenya");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("the big picture\t-\t\t\tunknown\n")
        .contains("Kenya\tcountry\tKEN\tKenya\t");
  }

  @Test
  void aGroupCanBeExpanded() {
    CommandLineRun run = CommandLineRun.of("resolve", "--members", "Benelux Union", "Kenya");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().toList().get(0)).endsWith("\tBEL LUX NLD");
    assertThat(run.out().lines().toList().get(1)).endsWith("\t");
  }

  @Test
  void eachNameGivesOneLineOfFiveCells() {
    CommandLineRun run =
        CommandLineRun.of("resolve", "Kivuli\tBank", "Kivuli\r\nBank", "\u001b[31m\u2028Kenya", "");
    assertThat(run.out().lines().toList())
        .hasSize(4)
        .allMatch(line -> line.split("\t", -1).length == 5)
        .noneMatch(line -> line.contains("\u001b"));
  }
}
