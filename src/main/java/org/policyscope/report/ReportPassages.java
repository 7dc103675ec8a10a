package org.policyscope.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.theme.Passage;
import org.policyscope.theme.Passages;

/** The passages of one report. Themes that it does not list say nothing by words in any of them. */
final class ReportPassages {
  private static final int NONE = -1;

  private final Passages passages;
  private final List<String> themes;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<JsonView> sentences;
  private final ReportMeanings meanings;
  private final boolean meaningCounts;

  /**
   * @param listed themes in the order of the report
   * @param lexical by theme, the lexical figures by sentence; what a report that was tampered with
   *     says of sentences that it lacks is not looked at
   * @param scoring with the formula
   */
  ReportPassages(
      List<JsonView> listed,
      Map<String, Map<Integer, Double>> lexical,
      ScoringView scoring,
      List<JsonView> sentences,
      ReportMeanings meanings) {
    this.sentences = sentences;
    this.meanings = meanings;
    this.meaningCounts = scoring.calibration().coefficients().containsKey("meaning");
    this.themes = themes(listed);
    double[][] figures = new double[themes.size()][sentences.size()];
    int[] above = new int[themes.size()];
    for (int place = 0; place < above.length; place++) {
      String id = themes.get(place);
      String parent = scoring.parents().get(id);
      above[place] = parent == null ? NONE : places.getOrDefault(parent, NONE);
      places.put(id, place);
      double[] ofTheme = figures[place];
      lexical
          .getOrDefault(id, Map.of())
          .forEach(
              (sentence, figure) -> {
                if (sentence >= 0 && sentence < sentences.size()) {
                  ofTheme[sentence] = figure;
                }
              });
    }
    this.passages = new Passages(figures, above, this::values);
  }

  /** Those of the report, then those that only the taxonomy has. */
  private List<String> themes(List<JsonView> listed) {
    Set<String> ids = new LinkedHashSet<>();
    listed.forEach(theme -> ids.add(theme.string("id")));
    for (int sentence = 0; meaningCounts && sentence < sentences.size(); sentence++) {
      Optional<Map<String, Double>> values = meanings.of(sentence);
      if (values.isPresent()) {
        ids.addAll(values.get().keySet());
        break;
      }
    }
    return new ArrayList<>(ids);
  }

  private double @Nullable [] values(int sentence) {
    if (!meaningCounts || !ThemeCheck.counts(sentences.get(sentence))) {
      return null;
    }
    Map<String, Double> known = meanings.of(sentence).orElse(Map.of());
    return themes.stream().mapToDouble(theme -> known.getOrDefault(theme, 0.0)).toArray();
  }

  /** Empty where the meaning of the passage counts and cannot be computed. */
  Optional<Passage> around(int sentence, String theme) {
    if (sentence < 0 || sentence >= sentences.size()) {
      return Optional.of(Passage.SILENT);
    }
    for (int at = Math.max(0, sentence - 1); at <= sentence + 1 && at < sentences.size(); at++) {
      if (meaningCounts && ThemeCheck.counts(sentences.get(at)) && meanings.of(at).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(passages.around(sentence, places.getOrDefault(theme, 0)));
  }
}
