package org.policyscope.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.theme.Passage;
import org.policyscope.theme.Passages;

/** The passages of one report. Themes that it does not list say nothing in any of them. */
final class ReportPassages {
  private static final int NONE = -1;

  private final Passages passages;
  private final Map<String, Integer> places = new HashMap<>();
  private final int sentences;

  /**
   * @param themes in the order of the report
   * @param lexical by theme, the lexical figures by sentence
   * @param parents id of a theme → id of the theme above it
   * @param sentences how many the report has; what a report that was tampered with says of others
   *     is not looked at
   */
  ReportPassages(
      List<JsonView> themes,
      Map<String, Map<Integer, Double>> lexical,
      Map<String, String> parents,
      int sentences) {
    this.sentences = sentences;
    double[][] figures = new double[themes.size()][sentences];
    int[] above = new int[themes.size()];
    for (int place = 0; place < above.length; place++) {
      String id = themes.get(place).string("id");
      String parent = parents.get(id);
      above[place] = parent == null ? NONE : places.getOrDefault(parent, NONE);
      places.put(id, place);
      double[] ofTheme = figures[place];
      lexical
          .getOrDefault(id, Map.of())
          .forEach(
              (sentence, figure) -> {
                if (sentence >= 0 && sentence < sentences) {
                  ofTheme[sentence] = figure;
                }
              });
    }
    this.passages = new Passages(figures, above);
  }

  Passage around(int sentence, String theme) {
    return sentence < 0 || sentence >= sentences
        ? Passage.SILENT
        : passages.around(sentence, places.getOrDefault(theme, 0));
  }
}
