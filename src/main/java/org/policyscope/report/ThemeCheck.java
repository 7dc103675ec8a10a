package org.policyscope.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.text.TextKind;
import org.policyscope.theme.ThemeFormula;

/** The themes of a report: every score follows from its evidence, see {@code docs/scores.md}. */
final class ThemeCheck {
  private static final Set<String> PROSE =
      Set.of(TextKind.PROSE.label(), TextKind.LIST_ITEM.label());

  private static final Set<String> OF_TEXT =
      Stream.of(SuppressedEvidence.Reason.values())
          .filter(SuppressedEvidence.Reason::isOfText)
          .map(SuppressedEvidence.Reason::label)
          .collect(Collectors.toSet());

  private final List<JsonView> sentences;
  private final List<JsonView> themes;
  private final Findings findings;
  private final Optional<ScoringView> scoring;
  private final ReportMeanings meanings;
  private final int prose;
  private final StanceCheck stances;
  private final LinkCheck links;

  ThemeCheck(JsonView report, ReportMeanings meanings, Findings findings) {
    this.meanings = meanings;
    this.sentences = report.objects("sentences");
    this.themes = report.objects("themes");
    this.findings = findings;
    this.stances = new StanceCheck(report, findings);
    this.links = new LinkCheck(report, findings);
    this.prose = (int) sentences.stream().filter(ThemeCheck::counts).count();
    JsonView provenance = report.object("provenance");
    this.scoring =
        provenance.has("scoring")
            ? Optional.of(ScoringView.of(provenance.object("scoring")))
            : Optional.empty();
  }

  void check() {
    themes.forEach(this::checkEvidence);
    themes.forEach(stances::check);
    themes.forEach(links::check);
    themes.forEach(this::checkKeptOut);
    checkRepeated();
    if (scoring.isPresent()) {
      scoring.get().check(findings);
      new SentenceScoreCheck(themes, sentences, scoring.get(), meanings, findings).check();
      themes.forEach(theme -> checkDocumentScore(theme, scoring.get()));
    } else if (!themes.isEmpty()) {
      findings.add("provenance.scoring", "the formulas of the scores", "nothing");
    }
    checkSentenceThemes();
  }

  /** Whether a sentence is prose that says something for the first time. */
  static boolean counts(JsonView sentence) {
    return PROSE.contains(sentence.string("kind")) && !sentence.has("repeats");
  }

  /** What is said again was said before, and by a sentence that itself is the first to say it. */
  private void checkRepeated() {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).has("repeats")) {
        int first = sentences.get(i).integer("repeats");
        boolean before = first >= 0 && first < i && counts(sentences.get(first));
        findings.compare("sentences[" + i + "].repeats names an earlier sentence", true, before);
      }
    }
  }

  private void checkKeptOut(JsonView theme) {
    LexicalSums out = new LexicalSums();
    for (JsonView match : theme.objects("suppressed")) {
      if (OF_TEXT.contains(match.string("reason"))) {
        out.add(match.integer("sentence"), match.string("term"), match.decimal("weight"));
      }
    }
    LexicalSums in = new LexicalSums();
    for (JsonView found : theme.objects("evidence")) {
      in.add(found.integer("sentence"), found.string("term"), found.decimal("weight"));
    }
    findings.compare(
        theme.string("id") + ".keptOut",
        ThemeFormula.keptOut(out.scores(), in.scores()),
        theme.has("keptOut") ? theme.decimal("keptOut") : 0.0);
  }

  private void checkEvidence(JsonView theme) {
    for (String list : List.of("evidence", "suppressed")) {
      List<JsonView> found = theme.objects(list);
      for (int i = 0; i < found.size(); i++) {
        JsonView quote = found.get(i);
        int index = quote.integer("sentence");
        boolean inside =
            index >= 0
                && index < sentences.size()
                && sentences.get(index).integer("start") <= quote.integer("start")
                && quote.integer("end") <= sentences.get(index).integer("end");
        String place = theme.string("id") + "." + list + "[" + i + "] lies in its sentence";
        findings.compare(place, true, inside);
      }
    }
  }

  private static Map<Integer, Double> scores(JsonView theme) {
    Map<Integer, Double> scores = new TreeMap<>();
    theme
        .objects("sentenceScores")
        .forEach(score -> scores.put(score.integer("sentence"), score.decimal("score")));
    return scores;
  }

  private void checkDocumentScore(JsonView theme, ScoringView formulas) {
    String id = theme.string("id");
    for (String threshold : List.of("sentenceThreshold", "threshold")) {
      String name = threshold.equals("threshold") ? "documentThreshold" : threshold;
      findings.compare(
          id + "." + threshold, formulas.fields().decimal(name), theme.decimal(threshold));
    }
    double threshold = theme.decimal("sentenceThreshold");
    double strong = 0;
    double weak = 0;
    int having = 0;
    for (double score : scores(theme).values()) {
      if (score >= threshold) {
        strong += score;
        having++;
      } else {
        weak += score;
      }
    }
    findings.compare(
        id + ".score", formulas.documentScore(strong, weak, prose), theme.decimal("score"));
    findings.compare(
        id + ".assigned",
        theme.decimal("score") >= theme.decimal("threshold"),
        theme.flag("assigned"));
    findings.compare(id + ".sentences", having, theme.integer("sentences"));
    double share = prose == 0 ? 0 : ThemeFormula.round((double) having / prose);
    findings.compare(id + ".share", share, theme.decimal("share"));
  }

  private void checkSentenceThemes() {
    Map<Integer, Map<String, Double>> expected = new HashMap<>();
    for (JsonView theme : themes) {
      double threshold = theme.decimal("sentenceThreshold");
      scores(theme)
          .forEach(
              (sentence, score) -> {
                if (score >= threshold) {
                  expected
                      .computeIfAbsent(sentence, ignored -> new LinkedHashMap<>())
                      .put(theme.string("id"), score);
                }
              });
    }
    for (int i = 0; i < sentences.size(); i++) {
      findings.compare(
          "sentences[" + i + "].themes",
          expected.getOrDefault(i, Map.of()),
          sentences.get(i).object("themes").fields());
    }
  }
}
