package org.policyscope.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policyscope.text.TextKind;
import org.policyscope.theme.ThemeFormula;

/** The themes of a report: every score follows from its evidence, see {@code docs/scores.md}. */
final class ThemeCheck {
  private static final Set<String> PROSE =
      Set.of(TextKind.PROSE.label(), TextKind.LIST_ITEM.label());

  private final List<JsonView> sentences;
  private final List<JsonView> themes;
  private final Findings findings;
  private final Map<String, Set<String>> children = new HashMap<>();
  private final OptionalDouble halfSaturation;
  private final int prose;

  ThemeCheck(JsonView report, Findings findings) {
    this.sentences = report.objects("sentences");
    this.themes = report.objects("themes");
    this.findings = findings;
    this.prose = (int) sentences.stream().filter(s -> PROSE.contains(s.string("kind"))).count();
    JsonView provenance = report.object("provenance");
    if (provenance.has("scoring")) {
      JsonView scoring = provenance.object("scoring");
      this.halfSaturation = OptionalDouble.of(scoring.decimal("halfSaturation"));
      addChildren(scoring.object("parents"));
    } else {
      this.halfSaturation = OptionalDouble.empty();
    }
  }

  private void addChildren(JsonView parents) {
    parents
        .fields()
        .forEach(
            (child, parent) ->
                children
                    .computeIfAbsent(String.valueOf(parent), ignored -> new HashSet<>())
                    .add(String.valueOf(child)));
  }

  void check() {
    for (JsonView theme : themes) {
      checkEvidence(theme);
      checkSentenceScores(theme);
      checkDocumentScore(theme);
    }
    checkSentenceThemes();
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

  /** A parent shows its children's evidence; its score is the highest of theirs and its own. */
  private void checkSentenceScores(JsonView theme) {
    String id = theme.string("id");
    List<JsonView> below =
        themes.stream()
            .filter(other -> children.getOrDefault(id, Set.of()).contains(other.string("id")))
            .toList();
    Set<JsonView> ofChildren = new HashSet<>();
    below.forEach(child -> ofChildren.addAll(child.objects("evidence")));
    Map<Integer, Double> expected = new TreeMap<>();
    weights(theme, ofChildren)
        .forEach((sentence, weights) -> expected.put(sentence, ThemeFormula.sentence(weights)));
    below.forEach(
        child ->
            scores(child, "lexical").forEach((s, score) -> expected.merge(s, score, Math::max)));
    findings.compare(id + ".sentenceScores.lexical", expected, scores(theme, "lexical"));
    for (JsonView score : theme.objects("sentenceScores")) {
      if (!score.has("semantic")) {
        findings.compare(
            id + ".sentenceScores.score", score.decimal("lexical"), score.decimal("score"));
      }
    }
  }

  /** The weights of the distinct terms of each sentence. */
  private static Map<Integer, Collection<Double>> weights(JsonView theme, Set<JsonView> without) {
    Map<Integer, Map<String, Double>> weights = new TreeMap<>();
    for (JsonView evidence : theme.objects("evidence")) {
      if (!without.contains(evidence)) {
        weights
            .computeIfAbsent(evidence.integer("sentence"), ignored -> new LinkedHashMap<>())
            .put(evidence.string("term"), evidence.decimal("weight"));
      }
    }
    return weights.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().values()));
  }

  private static Map<Integer, Double> scores(JsonView theme, String field) {
    Map<Integer, Double> scores = new TreeMap<>();
    theme
        .objects("sentenceScores")
        .forEach(score -> scores.put(score.integer("sentence"), score.decimal(field)));
    return scores;
  }

  private void checkDocumentScore(JsonView theme) {
    String id = theme.string("id");
    Map<Integer, Double> scores = scores(theme, "score");
    double threshold = theme.decimal("sentenceThreshold");
    List<Double> counted = scores.values().stream().filter(s -> s >= threshold).toList();
    double sum = counted.stream().mapToDouble(Double::doubleValue).sum();
    int having = counted.size();
    if (halfSaturation.isPresent()) {
      double score = ThemeFormula.document(sum, prose, halfSaturation.getAsDouble());
      findings.compare(id + ".score", score, theme.decimal("score"));
    } else {
      findings.add("provenance.scoring", "the formula of " + id, "nothing");
    }
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
      scores(theme, "score")
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
