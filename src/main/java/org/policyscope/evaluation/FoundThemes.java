package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.text.Span;

/**
 * What the program says of one gold sentence: what it says of every sentence that covers half of
 * the shorter of the two. A sub-theme counts as its parent.
 *
 * @param themes that the sentence was given, of those in the gold
 * @param subthemes that it was given, of those below the former
 * @param scores by theme, parents alone
 * @param evidence of all themes; that of a sub-theme is its parent's too
 */
record FoundThemes(
    Set<String> themes,
    Set<String> subthemes,
    Map<String, Double> scores,
    List<Prediction.Evidence> evidence) {

  static FoundThemes of(GoldDocument.Sentence gold, Prediction prediction) {
    FoundThemes found =
        new FoundThemes(new HashSet<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
    for (Prediction.Sentence sentence : prediction.sentences()) {
      if (coversHalf(sentence.span(), gold.span())) {
        found.add(sentence);
      }
    }
    return found;
  }

  private void add(Prediction.Sentence sentence) {
    sentence
        .scores()
        .forEach(
            (theme, score) -> {
              if (sentence.has(theme)) {
                Optional<String> parent = parent(theme);
                parent.ifPresent(themes::add);
                parent.filter(up -> !up.equals(theme)).ifPresent(up -> subthemes.add(theme));
              }
              if (ThemeScorer.THEMES.contains(theme)) {
                scores.merge(theme, score, Math::max);
              }
            });
    for (Prediction.Evidence match : sentence.evidence()) {
      evidence.add(match);
      parent(match.theme())
          .map(
              theme ->
                  new Prediction.Evidence(theme, match.span(), match.term(), match.suppressed()))
          .filter(ofParent -> !evidence.contains(ofParent))
          .ifPresent(evidence::add);
    }
  }

  private static boolean coversHalf(Span found, Span gold) {
    int common = Math.min(found.end(), gold.end()) - Math.max(found.start(), gold.start());
    return common > 0 && common * 2L >= Math.min(found.length(), gold.length());
  }

  private static Optional<String> parent(String theme) {
    return ThemeScorer.THEMES.stream()
        .filter(parent -> theme.equals(parent) || theme.startsWith(parent + "."))
        .findFirst();
  }
}
