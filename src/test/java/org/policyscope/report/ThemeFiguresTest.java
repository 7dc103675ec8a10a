package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.policyscope.resource.StructuredText;
import org.policyscope.theme.Calibration;
import org.policyscope.theme.ThemeFormula;

/** A report whose scores come from words and meaning; then each of its digits is changed. */
class ThemeFiguresTest {
  private static final Calibration CALIBRATION =
      new Calibration(
          "static",
          Map.of("intercept", 0.1, "evidence", -0.2, "lexical", 0.9, "semantic", 0.4),
          0.05,
          0.3);
  private static final double THRESHOLD = 0.4;
  private static final String TEXT = "aaaaaaaaa bbbbbbbbb ccccccccc";
  private static final double HALF = 0.03;

  private static final Pattern FIGURE =
      Pattern.compile(
          "\"(?:score|threshold|share|sentences|sentenceThreshold|lexical|semantic|weight"
              + "|halfSaturation|weakShare|documentThreshold|trade|risk|risk\\.debt)\": ([0-9.]+)");

  @Test
  void theReportHolds() throws Exception {
    assertThat(mismatches(report())).isEmpty();
  }

  /** The figures of the child with evidence determine its parent's; all are changed in turn. */
  @Test
  void everyChangedDigitIsFound() throws Exception {
    String report = report();
    Matcher figure = FIGURE.matcher(report);
    int changed = 0;
    while (figure.find()) {
      for (int at = figure.start(1); at < figure.end(1); at++) {
        if (Character.isDigit(report.charAt(at))) {
          for (char digit : "0369".toCharArray()) {
            if (digit != report.charAt(at)) {
              String tampered = report.substring(0, at) + digit + report.substring(at + 1);
              assertThat(mismatches(tampered))
                  .as(tampered.substring(figure.start(), at + 5))
                  .isNotEmpty();
              changed++;
            }
          }
        }
      }
    }
    assertThat(changed).isGreaterThan(300);
  }

  @Test
  void aScoreOfADeniedSentenceByMeaningAloneIsFound() throws Exception {
    String report = report();
    String denied =
        report.replace(
            "\"id\": \"trade\", \"suppressed\": []",
            "\"id\": \"trade\", \"suppressed\": [{\"sentence\": 2, \"start\": 21, \"end\": 22,"
                + " \"term\": \"ban\", \"reason\": \"negated\"}]");
    assertThat(denied).isNotEqualTo(report);
    assertThat(mismatches(denied)).isNotEmpty();
  }

  @Test
  void aReportWhoseFormulaReadsPassagesIsRecomputedWithThem() throws Exception {
    String report = report();
    assertThat(
            mismatches(report.replace("\"evidence\": -0.2,", "\"evidence\": -0.2, \"share\": 0,")))
        .isEmpty();
    assertThat(
            mismatches(
                report.replace("\"evidence\": -0.2,", "\"evidence\": -0.2, \"share\": 0.3,")))
        .extracting(Mismatch::place)
        .contains("risk.debt.sentenceScores.score", "trade.sentenceScores.score");
  }

  @Test
  void anEntryThatIsMissingIsFound() throws Exception {
    String report = report();
    String without = report.replaceFirst("\\{\"sentence\": 0, \"lexical\"[^}]*\\}, ", "");
    assertThat(without).isNotEqualTo(report);
    assertThat(mismatches(without)).isNotEmpty();
  }

  /** A sentence index says nothing without the text; with it, another sentence means another. */
  @Test
  void aMeaningThatTheTextDoesNotHaveIsFound() throws Exception {
    String report = report();
    MeaningSource vectors =
        (formula, resources) ->
            Optional.of(
                sentence ->
                    Map.of(
                        "trade",
                        sentence.equals("ccccccccc") ? 0.991 : 0.1,
                        "risk",
                        0.2,
                        "risk.debt",
                        sentence.equals("aaaaaaaaa") ? 0.412 : 0.237));
    assertThat(mismatches(report, Optional.of(TEXT), vectors)).isEmpty();
    String moved = report.replace("{\"sentence\": 2, \"lexical\"", "{\"sentence\": 0, \"lexical\"");
    assertThat(moved).isNotEqualTo(report);
    assertThat(mismatches(moved)).isEmpty();
    assertThat(mismatches(moved, Optional.of(TEXT), vectors))
        .extracting(Mismatch::place)
        .containsExactly("trade.sentenceScores.semantic");
  }

  private static List<Mismatch> mismatches(String json) throws Exception {
    return mismatches(json, Optional.empty(), MeaningSource.NONE);
  }

  private static List<Mismatch> mismatches(
      String json, Optional<String> text, MeaningSource meanings) throws Exception {
    Findings findings = new Findings();
    try {
      JsonView report = new JsonView(StructuredText.readJsonObject(json));
      new ThemeCheck(
              report, new ReportMeanings(report, text.map(CodePointText::new), meanings), findings)
          .check();
    } catch (JsonView.FieldException e) {
      findings.add(e.field(), e.expected(), e.found());
    } catch (StructuredText.MalformedException e) {
      findings.add("line", "JSON", String.valueOf(e.getMessage()));
    }
    return findings.build().mismatches();
  }

  private static String report() {
    double strong = CALIBRATION.score(ThemeFormula.sentence(List.of(0.6, 0.8)), 0.412);
    double weak = CALIBRATION.score(ThemeFormula.sentence(List.of(0.3)), 0.237);
    double alone = CALIBRATION.score(0, 0.991);
    String debt =
        entry(0, ThemeFormula.sentence(List.of(0.6, 0.8)), 0.412, strong)
            + ", "
            + entry(1, ThemeFormula.sentence(List.of(0.3)), 0.237, weak);
    String evidence =
        evidence(0, "debt", 0.6)
            + ", "
            + evidence(0, "default", 0.8)
            + ", "
            + evidence(1, "owe", 0.3);
    return "{\"text\": \"\", \"sentences\": ["
        + sentence(0, "\"risk\": " + plain(strong) + ", \"risk.debt\": " + plain(strong))
        + ", "
        + sentence(1, "")
        + ", "
        + sentence(2, "")
        + "], \"themes\": ["
        + theme("risk", strong, weak, debt, evidence)
        + ", "
        + theme("risk.debt", strong, weak, debt, evidence)
        + ", "
        + theme("trade", 0, alone, entry(2, 0, 0.991, alone), "")
        + "], \"provenance\": {\"resources\": {}, \"scoring\": {\"formula\": \"static\", \"coefficients\":"
        + " {\"intercept\": 0.1, \"evidence\": -0.2, \"lexical\": 0.9, \"semantic\": 0.4},"
        + " \"floor\": 0.05, \"sentenceThreshold\": 0.4, \"documentThreshold\": 0.5,"
        + " \"halfSaturation\": 0.03, \"weakShare\": 0.05, \"parents\": {\"risk.debt\": \"risk\"}}}}";
  }

  private static String theme(
      String id, double strong, double weak, String entries, String evidence) {
    int having = strong >= THRESHOLD ? 1 : 0;
    double score = ThemeFormula.document(strong, weak, 3, 0.05, HALF);
    return "{\"id\": \""
        + id
        + "\", \"suppressed\": [], \"score\": "
        + plain(score)
        + ", \"threshold\": 0.5, \"assigned\": "
        + (score >= 0.5)
        + ", \"sentences\": "
        + having
        + ", \"share\": "
        + plain(ThemeFormula.round(having / 3.0))
        + ", \"sentenceThreshold\": 0.4, \"sentenceScores\": ["
        + entries
        + "], \"evidence\": ["
        + evidence
        + "]}";
  }

  private static String entry(int sentence, double lexical, double semantic, double score) {
    return "{\"sentence\": "
        + sentence
        + ", \"lexical\": "
        + plain(lexical)
        + ", \"semantic\": "
        + plain(semantic)
        + ", \"score\": "
        + plain(score)
        + "}";
  }

  private static String evidence(int sentence, String term, double weight) {
    int start = sentence * 10 + 1;
    return "{\"sentence\": "
        + sentence
        + ", \"start\": "
        + start
        + ", \"end\": "
        + (start + 3)
        + ", \"term\": \""
        + term
        + "\", \"weight\": "
        + plain(weight)
        + "}";
  }

  private static String sentence(int index, String themes) {
    return "{\"index\": "
        + index
        + ", \"start\": "
        + index * 10
        + ", \"end\": "
        + (index * 10 + 9)
        + ", \"kind\": \"prose\", \"themes\": {"
        + themes
        + "}}";
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.6f", value)
        .replaceFirst("0+$", "")
        .replaceFirst("\\.$", ".0");
  }
}
