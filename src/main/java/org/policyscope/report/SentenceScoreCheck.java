package org.policyscope.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.policyscope.theme.Passage;
import org.policyscope.theme.ThemeFormula;

/**
 * The {@code sentenceScores} of all themes of a report: the lexical part follows from the evidence,
 * the score from the two parts and from the scores of the themes below.
 */
final class SentenceScoreCheck {
  /** What keeps meaning alone from giving a theme. */
  private static final Set<String> TURNED_DOWN = Set.of("negative-term", "condition-not-met");

  private static final String DENIED = "negated";

  private final List<JsonView> themes;
  private final ScoringView scoring;
  private final ReportMeanings meanings;
  private final Findings findings;
  private final Map<String, List<JsonView>> children = new HashMap<>();
  private final Map<String, Set<Integer>> deniedByRoot = new HashMap<>();
  private final Map<String, Map<Integer, Double>> lexicalByTheme = new HashMap<>();
  private final ReportPassages passages;

  SentenceScoreCheck(
      List<JsonView> themes,
      List<JsonView> sentences,
      ScoringView scoring,
      ReportMeanings meanings,
      Findings findings) {
    this.themes = themes;
    this.scoring = scoring;
    this.meanings = meanings;
    this.findings = findings;
    for (JsonView theme : themes) {
      String id = theme.string("id");
      if (scoring.parents().containsKey(id)) {
        children
            .computeIfAbsent(scoring.parents().getOrDefault(id, id), ignored -> new ArrayList<>())
            .add(theme);
      }
      Set<Integer> denied =
          deniedByRoot.computeIfAbsent(scoring.root(id), ignored -> new HashSet<>());
      for (JsonView match : theme.objects("suppressed")) {
        if (match.string("reason").equals(DENIED)) {
          denied.add(match.integer("sentence"));
        }
      }
    }
    themes.forEach(theme -> lexicalByTheme.put(theme.string("id"), lexical(theme)));
    passages = new ReportPassages(themes, lexicalByTheme, scoring, sentences, meanings);
  }

  void check() {
    themes.forEach(this::check);
  }

  private void check(JsonView theme) {
    String id = theme.string("id");
    String place = id + ".sentenceScores";
    Set<Integer> notAlone = new HashSet<>(deniedByRoot.getOrDefault(scoring.root(id), Set.of()));
    theme.objects("suppressed").stream()
        .filter(match -> TURNED_DOWN.contains(match.string("reason")))
        .forEach(match -> notAlone.add(match.integer("sentence")));
    Map<Integer, Double> lexical = lexicalByTheme.getOrDefault(id, Map.of());
    Map<Integer, List<JsonView>> below = highestBelow(id);
    Set<Integer> missing = new HashSet<>(lexical.keySet());
    missing.addAll(below.keySet());
    int last = -1;
    for (JsonView entry : theme.objects("sentenceScores")) {
      int sentence = entry.integer("sentence");
      missing.remove(sentence);
      findings.compare(place + " in order", true, sentence > last);
      last = sentence;
      double words = lexical.getOrDefault(sentence, 0.0);
      findings.compare(place + ".lexical", words, entry.decimal("lexical"));
      double score = entry.decimal("score");
      List<JsonView> ofChildren = below.getOrDefault(sentence, List.of());
      if (ofChildren.stream().noneMatch(child -> saysTheSame(child, entry))) {
        // Not taken over from the theme below that scores highest, so from its own two parts.
        checkMeaning(place, id, entry);
        Optional<Passage> passage = passage(sentence, id);
        if (passage.isEmpty()) {
          findings.meaningUnchecked();
          continue;
        }
        double own = own(id, !notAlone.contains(sentence), words, passage.get(), entry);
        double highest =
            ofChildren.stream().mapToDouble(child -> child.decimal("score")).max().orElse(0);
        findings.compare(place + ".score", Math.max(own, highest), score);
        findings.compare(place + ".semantic is that of the score", true, own >= highest);
      }
      boolean listed = words > 0 || score >= scoring.calibration().floor();
      findings.compare(place + " has evidence or reaches the floor", true, listed);
    }
    findings.compare(place + " that are missing", Set.of(), missing);
  }

  private Optional<Passage> passage(int sentence, String theme) {
    return scoring.calibration().readsPassages()
        ? passages.around(sentence, theme)
        : Optional.of(Passage.SILENT);
  }

  private double own(
      String theme, boolean aloneCounts, double words, Passage passage, JsonView entry) {
    OptionalDouble meaning =
        entry.has("semantic")
            ? OptionalDouble.of(entry.decimal("semantic"))
            : OptionalDouble.empty();
    findings.compare(
        theme + ".sentenceScores.semantic", scoring.comparesMeaning(), meaning.isPresent());
    if (words == 0 && !aloneCounts) {
      return 0;
    }
    return scoring.calibration().score(words, meaning.orElse(0), passage);
  }

  private void checkMeaning(String place, String theme, JsonView entry) {
    if (!entry.has("semantic")) {
      return;
    }
    Optional<Double> anew = meanings.of(entry.integer("sentence"), theme);
    if (anew.isPresent()) {
      findings.compare(place + ".semantic", anew.get(), entry.decimal("semantic"));
    } else {
      findings.meaningUnchecked();
    }
  }

  private static boolean saysTheSame(JsonView child, JsonView entry) {
    return child.decimal("score") == entry.decimal("score")
        && Objects.equals(child.fields().get("semantic"), entry.fields().get("semantic"));
  }

  /** For each sentence the entries of the themes below that have the highest score. */
  private Map<Integer, List<JsonView>> highestBelow(String theme) {
    Map<Integer, List<JsonView>> highest = new TreeMap<>();
    for (JsonView child : children.getOrDefault(theme, List.of())) {
      for (JsonView entry : child.objects("sentenceScores")) {
        List<JsonView> known =
            highest.computeIfAbsent(entry.integer("sentence"), ignored -> new ArrayList<>());
        double score = entry.decimal("score");
        known.removeIf(other -> other.decimal("score") < score);
        if (known.isEmpty() || known.get(0).decimal("score") == score) {
          known.add(entry);
        }
      }
    }
    return highest;
  }

  /** From the weights of the distinct terms of each sentence; see {@code docs/scores.md}. */
  private Map<Integer, Double> lexical(JsonView theme) {
    Map<Integer, Map<String, Double>> weights = new TreeMap<>();
    Map<String, Double> ofTheme = new HashMap<>();
    boolean isParent = children.containsKey(theme.string("id"));
    for (JsonView evidence : theme.objects("evidence")) {
      String term = evidence.string("term");
      double weight = evidence.decimal("weight");
      weights
          .computeIfAbsent(evidence.integer("sentence"), ignored -> new TreeMap<>())
          .merge(term, weight, Math::max);
      Double before = ofTheme.putIfAbsent(term, weight);
      if (before != null && !isParent) {
        // Two themes below a parent may weigh one term differently; one theme does not.
        findings.compare(theme.string("id") + ".evidence.weight of " + term, before, weight);
      }
    }
    Map<Integer, Double> lexical = new TreeMap<>();
    weights.forEach(
        (sentence, terms) -> lexical.put(sentence, ThemeFormula.sentence(terms.values())));
    return lexical;
  }
}
