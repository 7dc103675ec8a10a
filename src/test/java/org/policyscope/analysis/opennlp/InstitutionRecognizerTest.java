package org.policyscope.analysis.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyscope.analysis.LoadedEngines;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.text.TextKind;

/** The recogniser of institutions on names that no list has, all of them invented. */
class InstitutionRecognizerTest {

  @Test
  void findsAnInstitutionThatNoListHas() {
    assertThat(
            names("The Kwelu Harbour Labour Movement (KHLM) was founded by Anna Zorvek in 1998."))
        .containsExactly("Kwelu Harbour Labour Movement", "KHLM");
  }

  @Test
  void findsACompanyAsAContractor() {
    assertThat(names("The road will be built by Zorvex Engineering Ltd and financed by a loan."))
        .containsExactly("Zorvex Engineering Ltd");
  }

  @Test
  void takesNoPersonOrPlaceForAnInstitution() {
    assertThat(names("President Anna Zorvek travelled from Kwelu to Tarsk in 1998.")).isEmpty();
  }

  @Test
  void readsOnlyWantedSentences() {
    ParsedDocument parsed = parse("He joined the Kwelu Harbour Labour Movement in 1998.");
    assertThat(LoadedEngines.OPENNLP_NAMES.organizations(parsed, sentence -> false)).isEmpty();
  }

  @Test
  void readsASentenceLongerThanItsWindow() {
    String filler = "and so on and on ".repeat(300);
    String text = "The work " + filler + "was done by the Kwelu Harbour Labour Movement.";
    assertThat(names(text)).contains("Kwelu Harbour Labour Movement");
  }

  @Test
  void aDamagedModelIsAProblemWithACode() {
    byte[] damaged = "no model".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> OpenNlp.nameRecognizer(damaged))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("recogniser");
  }

  private static List<String> names(String text) {
    ParsedDocument parsed = parse(text);
    return LoadedEngines.OPENNLP_NAMES.organizations(parsed, sentence -> true).stream()
        .map(span -> span.of(text))
        .toList();
  }

  private static ParsedDocument parse(String text) {
    return LoadedEngines.analyzer(LoadedEngines.OPENNLP_FAST)
        .analyze(LoadedEngines.document(text, TextKind.PROSE));
  }
}
