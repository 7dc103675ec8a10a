package org.policyscope.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.Resources;

/** What is no statement of the document's own changes no theme score, whatever the document. */
class KeptOutProperties {
  private static final Pipeline PIPELINE =
      Pipelines.open(
          new PipelineSettings(Engine.CORENLP, true, "policy", Optional.empty()),
          new Resources(Optional.of(Path.of("models"))),
          new StageClock());

  private static final List<String> SENTENCES =
      List.of(
          "The two governments signed a loan agreement for the new railway.",
          "Debt distress is spreading among the poorest states.",
          "There is no risk of default in the coming years.",
          "We must combat terrorism and protect the climate.",
          "Peace matters.",
          "The ministers met in the old town hall and spoke of fish.",
          "Critics claim that the port is a debt trap.",
          "Tariffs on steel were raised, and a trade war followed.",
          "Who would have thought so?");

  private static final List<String> WORKS =
      List.of(
          "Lin, A. (2016). Debt distress and default in small states. Journal of Public Finance,"
              + " 12(3), 45-67.",
          "Okoro, B. and Petrov, C. (2018). Corruption and the rule of law. Oxford: Harbour Press.",
          "World Harbour Institute (2020). Trade war and protectionism: an outlook. Geneva.",
          "Meyer, D. 2011. \"Climate change and civil war.\" Review of Conflict 4 (2): 1-20.");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(sentences -> String.join(" ", sentences));
  }

  @Provide
  Arbitrary<String> bibliographies() {
    return Arbitraries.of(WORKS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements()
        .map(works -> "\n\nReferences\n\n" + String.join("\n\n", works) + "\n");
  }

  @Property(tries = 25)
  void aBibliographyChangesNoScore(
      @ForAll("texts") String text, @ForAll("bibliographies") String bibliography) {
    assertThat(scores(text + bibliography)).isEqualTo(scores(text));
  }

  /** One short line is text, not the title of its bibliography. */
  @Example
  void aBibliographyMakesNoTitleOfTheText() {
    String bibliography = "\n\nReferences\n\n" + WORKS.get(2) + "\n";
    assertThat(scores("Peace matters." + bibliography)).isEqualTo(scores("Peace matters."));
    assertThat(scores("Peace matters.")).containsKey("security");
  }

  @Property(tries = 25)
  void whatIsSaidAgainChangesNoScore(@ForAll("texts") String text) {
    String notice = "This paper on debt distress was printed by the press of the institute.";
    String once = notice + "\n\n" + text;
    assertThat(scores(once + "\n\n" + notice + "\n\n" + notice)).isEqualTo(scores(once));
  }

  @Example
  void whatIsKeptOutIsListed() {
    List<ThemeAssignment> themes = themes("Fish swim." + "\n\nReferences\n\n" + WORKS.get(0));
    assertThat(themes)
        .filteredOn(theme -> theme.id().equals("risk.financial"))
        .flatExtracting(ThemeAssignment::suppressed)
        .extracting(SuppressedEvidence::reason)
        .containsOnly(SuppressedEvidence.Reason.REFERENCE);
  }

  private static List<ThemeAssignment> themes(String text) {
    return PIPELINE.annotate(SourceDocument.ofText("text", text)).themes();
  }

  /** Scores above 0, by theme. */
  private static Map<String, Double> scores(String text) {
    SortedMap<String, Double> scores = new TreeMap<>();
    for (ThemeAssignment theme : themes(text)) {
      if (theme.score() > 0) {
        scores.put(theme.id(), theme.score());
      }
    }
    return scores;
  }
}
